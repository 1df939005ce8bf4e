const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Small words inside family names of many languages. Lower case. */
const PARTICLES = list(`
  al el bin ibn bint ben abu abi umm ould van von der den de del della dello degli dei di da do dos das
  du des la le les las los lo y ter ten te zu zum zur af av ul ur un uz ud oğlu mac mcap ferch
`);

/** Those that may begin a name in lower case ("bin Laden said", "al-Thani said"). The Arabic article needs a hyphen. */
const LEADING = list('bin ibn bint abu van von de da di del della du');
const ARTICLES = list('al el an ar as ash at az ad');

/** Lower-case endings after a hyphen that belong to no name: "US-led", "Moscow-based". */
const AFTER_HYPHEN = list(`
  led run held born made wide era style like area based bound only free rich poor old born ruled owned back backed line
  day month year week time type size to in on by of and or the is was sur
`);

/** Is this lower-case word a particle between two parts of a name? */
export function isParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}

/** May a name begin with this lower-case word? */
export function leadsName(lower: string): boolean {
  return LEADING.has(lower);
}

/** Is this the Arabic article, which a hyphen ties to its word? */
export function isArabicArticle(lower: string): boolean {
  return ARTICLES.has(lower);
}

/** May this lower-case word be the second half of a hyphenated given name ("Min-ho"), not of a compound ("US-led")? */
export function endsGivenName(lower: string): boolean {
  return lower.length >= 2 && lower.length <= 6 && !AFTER_HYPHEN.has(lower);
}
