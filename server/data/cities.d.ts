/** First-level regions, a line each: ISO 3166-1 code of the country, then the region's key. */
export const REGIONS: string;
/**
 * Places, a line each, sorted: key, tab, then the indices (base 36) of the regions that hold a place of that name. A
 * block's first line begins with "="; every other with the number of letters (base 36) shared with the name before,
 * which are left out.
 */
export const CITIES: string;
