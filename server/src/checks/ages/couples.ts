import type { NameMention, Reading } from '../../reading/reading.ts';

const MR = /^Mr\.?$/;
const MRS = /^(?:Mrs|Ms|Miss)\.?$/;

const surnameOf = ({ parts }: NameMention) => parts.at(-1)!.toLowerCase();
const isBare = ({ parts, title }: NameMention, sex: RegExp) => parts.length === 1 && !!title && sex.test(title.text);

/** The surnames that an article gives to a man and to a woman, by "Mr" and "Mrs" alone: whose first name is whose is not told. */
export function couplesOf({ names }: Reading): (mention: NameMention) => boolean {
  const [men, women] = [MR, MRS].map((sex) => new Set(names.filter((name) => isBare(name, sex)).map(surnameOf)));
  return (mention) =>
    (isBare(mention, MR) && women!.has(surnameOf(mention))) || (isBare(mention, MRS) && men!.has(surnameOf(mention)));
}
