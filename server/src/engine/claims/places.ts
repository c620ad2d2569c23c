/** American states that no other place is called by. */
const STATES: readonly string[] =
  'Alabama, Alaska, Arizona, Arkansas, Delaware, Florida, Hawaii, Idaho, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Vermont, West Virginia, Wisconsin, Wyoming'.split(
    ', ',
  )

/** Countries by the words that point to them, lower case: adjectives, short names, capitals that stand for governments. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    China: 'china|chinese|prc|中国',
    'United States': 'united states|u.s.|us|usa|american|america|美国',
    'European Union': 'european union|eu|europe|european|欧盟',
    'United Kingdom': 'united kingdom|uk|u.k.|british|britain',
    France: 'france|french|法国',
    Germany: 'germany|german|德国',
    Canada: 'canada|canadian|加拿大',
    'United Arab Emirates': 'united arab emirates|uae|emirati',
    'South Korea': 'south korea|south korean|korea|korean|韩国',
    Japan: 'japan|japanese|日本',
    India: 'india|indian',
    Israel: 'israel|israeli',
    Italy: 'italy|italian',
    Brazil: 'brazil|brazilian',
    Australia: 'australia|australian',
    Switzerland: 'switzerland|swiss',
    Singapore: 'singapore|singaporean',
    Austria: 'austria|austrian',
    Spain: 'spain|spanish|西班牙',
    Netherlands: 'netherlands|dutch|荷兰',
    Sweden: 'sweden|swedish|瑞典',
    Norway: 'norway|norwegian',
    Denmark: 'denmark|danish',
    Finland: 'finland|finnish',
    Poland: 'poland',
    Belgium: 'belgium|belgian',
    Ireland: 'ireland|irish',
    Russia: 'russia|russian|俄罗斯',
    Taiwan: 'taiwan|taiwanese|台湾',
    Vietnam: 'vietnam|vietnamese',
    Indonesia: 'indonesia|indonesian',
    Mexico: 'mexico|mexican',
    'Saudi Arabia': 'saudi arabia|saudi',
    'New Zealand': 'new zealand',
    Nevada: 'nevada',
    Virginia: 'virginia',
    Massachusetts: 'massachusetts',
    California: 'california|californian',
    'New York': 'new york',
    Colorado: 'colorado',
    Texas: 'texas|texan',
    Illinois: 'illinois',
    Utah: 'utah',
    Connecticut: 'connecticut',
    ...Object.fromEntries(STATES.map(state => [state, state.toLowerCase()])),
  }).flatMap(([name, words]) => words.split('|').map((word): [string, string] => [word, name])),
)

const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'United States',
    [
      'California',
      'New York',
      'Colorado',
      'Texas',
      'Illinois',
      'Utah',
      'Connecticut',
      'Nevada',
      'Virginia',
      'Massachusetts',
      ...STATES,
    ],
  ],
  [
    'European Union',
    [
      'France',
      'Germany',
      'Italy',
      'Austria',
      'Spain',
      'Netherlands',
      'Sweden',
      'Denmark',
      'Finland',
      'Poland',
      'Belgium',
      'Ireland',
    ],
  ],
])

/** Whether a place is part of a union or a federation. */
export function isWithin(place: string, whole: string): boolean {
  return PARTS.get(whole)?.includes(place) === true
}

/** The source of a regular expression for those words. */
export const PLACES = [...COUNTRIES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(word => word.replaceAll('.', '\\.'))
  .join('|')

/** Countries and states, and the capitals that stand for who governs them. */
export const POWERS = `${PLACES}|the union|brussels|washington|beijing|seoul|tokyo|ottawa|london|westminster|sacramento|albany|denver|springfield|hartford|austin|taipei|new delhi|delhi|brasília|brasilia|rome|canberra`

/** The place that a word points to. */
export function placeOf(word: string): string | undefined {
  return COUNTRIES.get(word.toLowerCase().replace(/['’]s?$/u, ''))
}
