import { ages } from './ages/ages.ts';
import { arithmetic } from './arithmetic/arithmetic.ts';
import { attribution } from './attribution/attribution.ts';
import type { Check } from './check.ts';
import { chronology } from './chronology/chronology.ts';
import { contacts } from './contacts/contacts.ts';
import { dates } from './dates/dates.ts';
import figures from './figures/figures.ts';
import { firstReference } from './first-reference/first-reference.ts';
import { headline } from './headline/headline.ts';
import { measures } from './measures/measures.ts';
import { money } from './money/money.ts';
import { names } from './names/names.ts';
import { particulars } from './particulars/particulars.ts';
import { places } from './places/places.ts';
import { quotations } from './quotations/quotations.ts';
import { repeats } from './repeats/repeats.ts';
import { roles } from './roles/roles.ts';
import { sources } from './sources/sources.ts';
import { statements } from './statements/statements.ts';
import { stylebook } from './stylebook/stylebook.ts';
import { times } from './times/times.ts';

/** Every check, in the order of the manual. Adding one is adding its file and its line here. */
export const CHECKS: readonly Check[] = [
  figures,
  money,
  dates,
  times,
  places,
  particulars,
  measures,
  headline,
  names,
  quotations,
  roles,
  ages,
  arithmetic,
  repeats,
  attribution,
  sources,
  firstReference,
  contacts,
  chronology,
  statements,
  stylebook,
];
