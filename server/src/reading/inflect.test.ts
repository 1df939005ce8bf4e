import { expect, it } from 'vitest';
import { formsOf } from './inflect.ts';

it.each([
  ['rescue', 'rescue rescues rescued rescuing'],
  ['free', 'free frees freed freeing'],
  ['carry', 'carry carries carried carrying'],
  ['grab', 'grab grabs grabbed grabbing'],
  ['quit', 'quit quits quitting'],
  ['begin', 'begin begins began begun beginning'],
  ['lie', 'lie lies lay lain lying'],
  ['rush', 'rush rushes rushed rushing'],
  ['lift', 'lift lifts lifted lifting'],
  ['do', 'do does did done doing'],
  ['incur', 'incur incurs incurred incurring'],
  ['compel', 'compel compels compelled compelling'],
  ['suffer', 'suffer suffers suffered suffering'],
  ['be', 'be is are was were been being'],
])('has all forms of %s', (base, forms) => {
  expect(formsOf(base)).toEqual(forms.split(' '));
});
