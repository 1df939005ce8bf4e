/** Currency signs before a sum, by ISO 4217 code. A bare "$" is whichever dollar the article means. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₱', 'PESO'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['¢', 'GHS'],
  ['₪', 'ILS'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
  ['₲', 'PYG'],
]);

/** Letters that stand before a dollar sign: "US$5", "A$5", "R$5". */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['rd', 'DOP'],
  ['mx', 'PESO'],
  ['tt', 'TTD'],
  ['j', 'JMD'],
]);

/** Codes that a sum stands after or before: "KES 500", "5m NOK". */
const CODES =
  'usd aud cad nzd hkd sgd inr eur gbp chf rmb cny jpy zar ngn ghs sek nok dkk pln czk huf ron try rub uah thb vnd myr php ' +
  'idr aed sar qar kwd bhd omr jod egp mad tnd krw brl pen clp cop ars mxn ils kzt gel pkr lkr bdt npr twd';
const BY_CODE: Readonly<Record<string, string>> = {
  rmb: 'CNY',
  php: 'PESO',
  mxn: 'PESO',
  clp: 'PESO',
  cop: 'PESO',
  ars: 'PESO',
  sek: 'KRONA',
  nok: 'KRONE',
  dkk: 'KRONE',
  czk: 'KORUNA',
  pkr: 'INR',
  lkr: 'INR',
  npr: 'INR',
  ron: 'LEU',
  aed: 'DIRHAM',
  mad: 'DIRHAM',
};

/** A currency by its code, as it is written after a sum and before one. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  CODES.split(' ').map((code) => [code, BY_CODE[code] ?? code.toUpperCase()]),
);

/** Letters that stand before a sum: "Rs 500", "EUR 5 million", "Sh3.20", "R26 million". */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ...CURRENCY_CODES,
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['sh', 'SHILLING'],
  ['shs', 'SHILLING'],
  ['ksh', 'SHILLING'],
  ['kshs', 'SHILLING'],
  ['kes', 'SHILLING'],
  ['ush', 'SHILLING'],
  ['ugx', 'SHILLING'],
  ['tsh', 'SHILLING'],
  ['tzs', 'SHILLING'],
  ['gh', 'GHS'],
  ['tk', 'BDT'],
  ['rm', 'MYR'],
  ['rp', 'IDR'],
  ['kč', 'KORUNA'],
  ['zł', 'PLN'],
  ['dh', 'DIRHAM'],
  ['dhs', 'DIRHAM'],
  ['kr', 'KRONE'],
  ['e', 'EUR'],
  ['r', 'ZAR'],
  ['n', 'NGN'],
  ['p', 'PESO'],
  ['k', 'KWACHA'],
]);

/** Letters that a number may be stuck to only with a scale ("R26m"): else they are labels. */
export const STUCK_LETTERS: ReadonlySet<string> = new Set(['e', 'r', 'n', 'p', 'k', 'kr']);

/** Letters that make any number stuck to them a sum. */
export const SURE_LETTERS: ReadonlySet<string> = new Set(
  [...CURRENCY_PREFIXES.keys()].filter(
    (letters) => letters.length > 1 && !STUCK_LETTERS.has(letters) && letters !== 'try',
  ),
);

/** Currency nouns after a sum. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['won', 'KRW'],
  ['franc', 'CHF'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['lira', 'TRY'],
  ['peso', 'PESO'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['shilling', 'SHILLING'],
  ['dirham', 'DIRHAM'],
  ['dinar', 'DINAR'],
  ['krona', 'KRONA'],
  ['kronor', 'KRONA'],
  ['krone', 'KRONE'],
  ['kroner', 'KRONE'],
  ['zloty', 'PLN'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['rupiah', 'IDR'],
  ['hryvnia', 'UAH'],
  ['taka', 'BDT'],
  ['cedi', 'GHS'],
  ['birr', 'ETB'],
  ['riyal', 'SAR'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['cent', 'CENT'],
  ['penny', 'PENCE'],
  ['pence', 'PENCE'],
  ['shekel', 'ILS'],
  ['rial', 'RIAL'],
  ['toman', 'TOMAN'],
  ['forint', 'HUF'],
  ['koruna', 'KORUNA'],
  ['leu', 'LEU'],
  ['lei', 'LEU'],
  ['lev', 'BGN'],
  ['leva', 'BGN'],
  ['dong', 'VND'],
  ['kwacha', 'KWACHA'],
  ['kyat', 'MMK'],
  ['riel', 'KHR'],
  ['afghani', 'AFN'],
  ['tenge', 'KZT'],
  ['manat', 'MANAT'],
  ['lari', 'GEL'],
  ['dram', 'AMD'],
  ['bolivar', 'VES'],
  ['guarani', 'PYG'],
  ['quetzal', 'GTQ'],
  ['lempira', 'HNL'],
  ['pula', 'BWP'],
  ['metical', 'MZN'],
  ['kwanza', 'AOA'],
  ['bitcoin', 'BTC'],
  ['sol', 'PEN'],
  ['soles', 'PEN'],
  ['colones', 'COLON'],
  ['colón', 'COLON'],
  ['crown', 'CROWN'],
  ['leone', 'SLE'],
  ['dalasi', 'GMD'],
  ['gourde', 'HTG'],
  ['kip', 'LAK'],
  ['tugrik', 'MNT'],
  ['ariary', 'MGA'],
  ['ngultrum', 'BTN'],
  ['eurocent', 'CENT'],
]);

/** Is it a currency's name or letters, in any number? */
export function isCurrencyWord(word: string): boolean {
  return CURRENCY_NOUNS.has(word) || CURRENCY_NOUNS.has(word.replace(/s$/, '')) || CURRENCY_PREFIXES.has(word);
}
