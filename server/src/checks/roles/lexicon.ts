import { marked } from '../../text/remember.ts';

/**
 * Posts that one person holds one at a time in one house, by kind. Words for one post share one key. Gathered from the
 * usual ladders of armed forces, police, courts, cabinets, local government, companies and universities; words that
 * only describe ("leader", "official", "expert", "spokesman") are left out, for they go with any post.
 */
export type Kind =
  | 'rank'
  | 'police'
  | 'government'
  | 'local'
  | 'court'
  | 'company'
  | 'academy'
  | 'crew'
  | 'medical'
  | 'church'
  | 'body';

/** A post's head: its key and its kind. `loose`: speaks only where both posts name the same house. */
export interface Head {
  readonly key: string;
  readonly kind: Kind;
  readonly loose?: true;
}

const heads = new Map<string, Head>();
const add = (kind: Kind, words: string, loose?: true) => {
  for (const group of words.split('|')) {
    const names = group.trim().split(/\s*=\s*/);
    for (const name of names) heads.set(name, { key: names[0]!, kind, ...(loose ? { loose } : {}) });
  }
};
add(
  'rank',
  'private | corporal | sergeant | lieutenant | captain | major | colonel | brigadier = brigadier general | general | admiral | commodore | marshal',
);
add(
  'police',
  'constable | police sergeant = detective sergeant | inspector | superintendent | inspector general | police chief = chief of police = chief constable | sheriff | undersheriff',
);
add('local', 'commissioner | mayor | magistrate | collector | medical officer | governor | prefect');
add(
  'government',
  'minister | prime minister = premier | president | secretary | ambassador | chancellor | attorney general = attorney-general | solicitor general = solicitor-general | ' +
    'speaker | consul | king | queen | senator | congressman = congresswoman = house member',
);
add(
  'court',
  'judge = justice | prosecutor | magistrate | coroner | defence lawyer = defense lawyer = defense attorney',
);
add(
  'company',
  'chief executive = ceo = chief executive officer | chairman = chairwoman = chairperson = chair = board chairman | ' +
    'managing director | chief financial officer = cfo = finance chief = finance director | ' +
    'chief operating officer = coo | chief technology officer = cto | chief engineer | head of design = design chief | ' +
    'chief economist | treasurer | general manager | head of engineering | head of research | ' +
    'head of sales = sales director = sales chief | head of marketing = marketing director = marketing chief = chief marketing officer | ' +
    'technical director | sporting director | artistic director | creative director | ' +
    'head of communications = communications director = communications chief | head of human resources = human resources director',
);
add(
  'academy',
  'fellow | researcher = research associate | professor | lecturer | dean | rector | vice-chancellor | provost | analyst',
  true,
);
add('company', 'director | manager', true);
add('body', 'secretary general = secretary-general = general secretary');
add('crew', 'goalkeeper = keeper | striker = forward | defender | midfielder | coach = manager');
add('medical', 'surgeon | nurse | paramedic');
add('church', 'priest = vicar | abbot = abbess | bishop | archbishop | cardinal | pope');

/** Heads by their words, lower case, one to three of them. */
export const HEADS: ReadonlyMap<string, Head> = heads;

const pairs = (text: string) =>
  new Set(
    text.split('|').flatMap((pair) => {
      const [a, b] = pair.trim().split(/\s*\+\s*/) as [string, string];
      return [`${a}+${b}`, `${b}+${a}`];
    }),
  );

/** Posts that one person often holds together, or that name one post in two countries' words. */
export const TOGETHER: ReadonlySet<string> = pairs(
  'brigadier + general | president + chief executive | managing director + chief executive | president + chairman | president + managing director | ' +
    'director + chief executive | director + chairman | director + managing director | director + professor | director + fellow | ' +
    'fellow + professor | director + researcher | dean + professor | director + dean | director + general manager | ' +
    'director + manager | general manager + manager | general manager + chief executive | general manager + managing director | ' +
    'professor + chairman | professor + chief economist | director + chief financial officer | director + chief operating officer | ' +
    'president + general | prime minister + general | king + marshal | collector + magistrate | commissioner + magistrate | ' +
    'commissioner + police chief | superintendent + police chief | inspector general + police chief | sheriff + police chief | ' +
    'commissioner + inspector general | director + commissioner | minister + senator | secretary + senator | minister + secretary | ' +
    'president + minister | speaker + senator | president + speaker | chancellor + minister | governor + general | ' +
    'major + general | lieutenant + general | lieutenant + colonel | analyst + director | analyst + fellow | analyst + researcher | ' +
    'professor + surgeon | general + minister | secretary + general | inspector + general | president + professor | lecturer + professor | ' +
    'general + commissioner | chancellor + prime minister | director + dean | chairman + director | president + director | ' +
    'professor + researcher | professor + rector | coach + manager | judge + magistrate | provost + professor | rector + professor | ' +
    'attorney general + minister | attorney general + secretary | cardinal + archbishop | cardinal + bishop | cardinal + priest | ' +
    'pope + bishop | artistic director + creative director | sporting director + technical director | ' +
    'head of sales + head of marketing | head of marketing + head of communications | solicitor general + minister | ' +
    'secretary + treasurer | president + senator | captain + midfielder',
);

/** Words for one portfolio. */
export const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  (
    'foreign external=foreign finance treasury=finance interior home=interior defence defense=defence health justice education energy ' +
    'transport transportation=transport agriculture farm=agriculture trade commerce=trade labour labor=labour environment culture ' +
    'sports sport=sports tourism housing planning industry information prime state water railways oil petroleum=oil communications ' +
    'immigration police security science economy=finance finances=finance mines=mining mining fisheries=agriculture forestry youth=sports ' +
    'welfare women digital innovation=science marine aviation=transport infrastructure=transport mobility=transport arts=culture ' +
    'heritage=culture employment=labour research=science technology=science universities=education food=agriculture ' +
    'migration=immigration integration=immigration family=welfare social=welfare business=trade enterprise=trade'
  )
    .split(' ')
    .map((word): [string, string] => {
      const [name, key] = word.split('=') as [string, string | undefined];
      return [name, key ?? name];
    }),
);

/** Words before a post that say it is not held now, or not yet, or not wholly. */
export const NOT_NOW: ReadonlySet<string> = new Set(
  'next former ex then ex- retired late outgoing incoming onetime one-time designate elect acting interim previous candidate nominee aspiring future ousted deposed'.split(
    ' ',
  ),
);

/** Words before a post that make it another, lower one. */
export const BELOW: ReadonlySet<string> = new Set([
  'deputy',
  'vice',
  'assistant',
  'associate',
  'under',
  'sub',
  'joint',
]);

/** A sentence with one of these tells of a new post, or of one long past: what it says need not hold. */
export const CHANGES =
  /\b(?:appoint|nam(?:ed|ing)\b|elect(?:ed|ion)|promot|becom|became|succeed|replac|nominat|sworn|(?<!\b(?:a|the) )retir|until|previously|formerly|served|took over|takes? over|was then|at the time|joined|ran for|rose to)/i;

/** Of those the ones that tell of who comes to a post: the others leave the title before a name as it stands. */
export const COMINGS =
  /\b(?:appoint|nam(?:ed|ing)\b|elect(?:ed|ion)|promot|becom|became|succeed|replac|nominat|sworn|took over|takes? over|was then|at the time|rose to)/i;

/** Stands wherever one of the two patterns holds. */
export const mayChange = marked(({ lower }) =>
  /appoint|nam(?:ed|ing)|elect(?:ed|ion)|promot|becom|became|succeed|replac|nominat|sworn|retir|until|previously|formerly|served|took|take|joined|resign|step|fired|sack|dismiss|^(?:then|time|ran|rose|left)/.test(
    lower,
  ),
);

/** A sentence with one of these tells of a post's loss: what stands beside the name is held up to it. */
export const LOSSES = /\b(?:resign|step(?:ped|s|ping)? down|fired|sack|dismiss|left the)/i;
