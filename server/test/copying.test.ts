import { expect, test } from 'vitest';
import { copyOf } from './copying.ts';

const FERRY =
  'Ferry stays in port\n\nThe ferry to Orsay carried 412 cars on Monday, the harbour said.\nIt is 31 years old.';
const TRAM = 'Tram strike goes on\n\nDrivers met at noon.\nThey will meet again.\nThe depot stays shut.';

/** Dice that fall as they are told, and then on nothing. */
const falling = (...numbers: number[]) => {
  let at = 0;
  return () => numbers[at++] ?? 0;
};

test('copies a sentence with one value changed, and says where', () => {
  const copy = copyOf(FERRY, TRAM, falling(0, 0, 0, 0, 0.9))!;
  expect(FERRY.slice(copy.from.start, copy.from.end)).toContain('412');
  expect(FERRY.slice(copy.sentence.start, copy.sentence.end)).toBe(
    'The ferry to Orsay carried 412 cars on Monday, the harbour said.',
  );
  const changed = copy.text.slice(copy.to.start, copy.to.end);
  expect(changed).toMatch(/^\d{3}$/);
  expect(changed).not.toBe('412');
  expect(copy.text).toContain(`\nThe ferry to Orsay carried ${changed} cars on Monday, the harbour said.\n`);
  for (const line of TRAM.split('\n')) expect(copy.text).toContain(line);
});

test('changes days into days', () => {
  const day = 'Ferry leaves\n\nThe ferry leaves on Monday.';
  const copy = copyOf(day, TRAM, falling(0, 0, 0.99, 0.9))!;
  expect(copy.text.slice(copy.to.start, copy.to.end)).toMatch(/^(?:Tues|Wednes|Thurs|Fri|Satur|Sun)day$/);
});

test('copies nothing where nothing is told by a value, or the dice say no', () => {
  expect(copyOf(TRAM, FERRY, falling(0.99))).toBeUndefined();
  expect(copyOf('A quiet day\n\nNothing happened at all.', FERRY, () => 0)).toBeUndefined();
});
