import { type Sex, sexOfTitle } from '../../reading/lexicon/sexes.ts';
import type { NameMention, Reading } from '../../reading/reading.ts';

const surnameOf = ({ parts }: NameMention) => parts.at(-1)!.toLowerCase();
const isBare = ({ parts, title }: NameMention, sex: Sex) =>
  parts.length === 1 && !!title && sexOfTitle(title.text.replace(/\.$/, '')) === sex;

/** The surnames that an article gives to a man and to a woman, by "Mr" and "Mrs" alone: whose first name is whose is not told. */
export function couplesOf({ names }: Reading): (mention: NameMention) => boolean {
  const [men, women] = (['male', 'female'] as const).map(
    (sex) => new Set(names.filter((name) => isBare(name, sex)).map(surnameOf)),
  );
  return (mention) =>
    (isBare(mention, 'male') && women!.has(surnameOf(mention))) ||
    (isBare(mention, 'female') && men!.has(surnameOf(mention)));
}
