/** What people are called who have no name in the news, in the notation of `kinds.ts`. */
export const PEOPLE: Readonly<Record<string, string>> = {
  finder: `
    police: police | officer | deputy | police officer | detective | agent | marshal | trooper | constable | patrol
    firefighter: firefighter | fire crew | fireman | fire service
    neighbour: neighbor | neighbour | resident | villager
    landlord: landlord | landlady
    family: relative | family member | son | daughter | wife | husband | mother | father | brother | sister | parent | cousin | aunt | uncle | grandmother | grandfather
    friend: friend
    passer-by: passer - by | passerby | passers - by | passersby | jogger | walker | dog walker | hiker | cyclist | motorist | pedestrian | rambler | runner | walking his dog | walking her dog | walking their dog | walking a dog | dog - walker | out walking | out jogging | out for a walk
    postman: postman | courier | delivery driver | delivery man
    cleaner: cleaner | maid | housekeeper | chambermaid | janitor | caretaker
    colleague: colleague | co - worker | coworker | workmate
    guard: security guard | night watchman | watchman
    fisherman: fisherman | angler
    farmer: farmer | shepherd
    diver: diver
    hunter: hunter
    boys: schoolboy | schoolchild | child | boy | girl
    mushroom picker: mushroom picker | picking mushrooms | gathering mushrooms | collecting mushrooms | berry picker | picking berries
    tourist: tourist | holidaymaker | camper
    kayaker: kayaker | canoeist | rower
    builder: builder | workman | labourer | construction worker`,
  sex: `
    person: person
    man > person: man | male
    woman > person: woman | female
    child > person: child | teenager | youngster | toddler | infant | baby | youth
    boy > child: boy | schoolboy
    girl > child: girl | schoolgirl`,
  kin: `
    wife: wife
    ex-wife: ex - wife | former wife
    widow > wife: widow
    husband: husband
    ex-husband: ex - husband | former husband
    girlfriend: girlfriend
    boyfriend: boyfriend
    son: son | stepson
    daughter: daughter | stepdaughter
    brother: brother | half - brother
    sister: sister | half - sister
    mother: mother | stepmother
    father: father | stepfather
    uncle: uncle
    aunt: aunt
    cousin: cousin
    nephew: nephew
    niece: niece
    grandson: grandson
    granddaughter: granddaughter
    grandmother: grandmother
    grandfather: grandfather`,
};
