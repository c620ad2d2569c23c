/** Cities in which companies and agencies sit, and their names in Chinese. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Beijing: '北京',
    Shanghai: '上海',
    Hangzhou: '杭州',
    Shenzhen: '深圳',
    Guangzhou: '广州',
    Hefei: '合肥',
    Nanjing: '南京',
    Chengdu: '成都',
    Wuhan: '武汉',
    'Hong Kong': '香港',
    Taipei: '台北',
    Hsinchu: '新竹',
    Singapore: '新加坡',
    Seoul: '首尔',
    Tokyo: '东京',
    Bengaluru: '班加罗尔',
    'New Delhi': '新德里',
    'Abu Dhabi': '阿布扎比',
    Dubai: '迪拜',
    'Tel Aviv': '特拉维夫',
    London: '伦敦',
    Paris: '巴黎',
    Berlin: '柏林',
    Munich: '慕尼黑',
    Heidelberg: '海德堡',
    Zurich: '苏黎世',
    Amsterdam: '阿姆斯特丹',
    Brussels: '布鲁塞尔',
    Stockholm: '斯德哥尔摩',
    Toronto: '多伦多',
    Montreal: '蒙特利尔',
    Boston: '波士顿',
    Chicago: '芝加哥',
    Austin: '奥斯汀',
    Seattle: '西雅图',
    'San Francisco': '旧金山',
    Washington: '华盛顿',
    'New York': '纽约',
    'Los Angeles': '洛杉矶',
    'Palo Alto': '帕洛阿尔托',
    'Mountain View': '山景城',
    'San Jose': '圣何塞',
    Dublin: '都柏林',
    Geneva: '日内瓦',
    Vienna: '维也纳',
    Rome: '罗马',
    Milan: '米兰',
    Madrid: '马德里',
    Barcelona: '巴塞罗那',
    Copenhagen: '哥本哈根',
    Helsinki: '赫尔辛基',
    Oslo: '奥斯陆',
    Warsaw: '华沙',
    Lisbon: '里斯本',
    Luxembourg: '卢森堡',
    'The Hague': '海牙',
    Moscow: '莫斯科',
    Istanbul: '伊斯坦布尔',
    Riyadh: '利雅得',
    Doha: '多哈',
    Cairo: '开罗',
    Nairobi: '内罗毕',
    Mumbai: '孟买',
    Jakarta: '雅加达',
    Sydney: '悉尼',
    Melbourne: '墨尔本',
    Canberra: '堪培拉',
    Ottawa: '渥太华',
    Vancouver: '温哥华',
    'São Paulo': '圣保罗',
    Osaka: '大阪',
    Tianjin: '天津',
    Suzhou: '苏州',
    Chongqing: '重庆',
  }).flatMap(([name, han]): [string, string][] => [
    [name.toLowerCase(), name],
    [han, name],
  ]),
)

/** More cities, without their names in Chinese. */
const MORE: ReadonlyMap<string, string> = new Map<string, string>(
  (
    'Oxford|Cambridge|Manchester|Edinburgh|Bristol|Leeds|Glasgow|Hamburg|Frankfurt|Cologne|Stuttgart|Düsseldorf|' +
    'Darmstadt|Karlsruhe|Dresden|Leipzig|Freiburg|Lyon|Grenoble|Toulouse|Marseille|Nice|Lille|Bordeaux|Strasbourg|' +
    'Turin|Bologna|Naples|Trento|Valencia|Porto|Rotterdam|Eindhoven|Delft|Utrecht|Antwerp|Ghent|Leuven|Gothenburg|' +
    'Malmö|Espoo|Tampere|Aarhus|Bergen|Basel|Lausanne|Bern|Graz|Linz|Prague|Brno|Budapest|Bucharest|Sofia|Athens|' +
    'Kraków|Krakow|Vilnius|Riga|Tallinn|Kyiv|Belgrade|Zagreb|Ljubljana|Bratislava|Haifa|Jerusalem|Herzliya|Ankara|' +
    'Hyderabad|Chennai|Pune|Kolkata|Delhi|Gurugram|Bangalore|Karachi|Lahore|Dhaka|Hanoi|Bangkok|Manila|Kuala Lumpur|' +
    "Busan|Daejeon|Pangyo|Seongnam|Kyoto|Nagoya|Yokohama|Fukuoka|Kaohsiung|Xi’an|Xi'an|Changsha|Zhengzhou|Jinan|" +
    'Qingdao|Dalian|Shenyang|Harbin|Xiamen|Fuzhou|Ningbo|Wuxi|Dongguan|Zhuhai|Macau|Guiyang|Kunming|Denver|Boulder|' +
    'Atlanta|Houston|Dallas|Miami|Philadelphia|Pittsburgh|Detroit|Minneapolis|Phoenix|Portland|San Diego|Sacramento|' +
    'Oakland|Berkeley|Sunnyvale|Cupertino|Menlo Park|Redmond|Redwood City|Bellevue|Salt Lake City|Nashville|Raleigh|' +
    'Durham|Charlotte|Baltimore|Albany|Santa Clara|Santa Monica|Armonk|Las Vegas|New Orleans|Calgary|Edmonton|' +
    'Quebec City|Waterloo|Monterrey|Guadalajara|Mexico City|Bogotá|Lima|Buenos Aires|Rio de Janeiro|Brasília|' +
    'Montevideo|Lagos|Accra|Kigali|Addis Ababa|Johannesburg|Cape Town|Pretoria|Casablanca|Tunis|Brisbane|Perth|' +
    'Auckland|Wellington|Manama|Kuwait City|Jeddah|Sharjah|Tashkent|Almaty|Astana|Baku|Tbilisi|Yerevan|Reykjavik|Minsk|' +
    'Saint Petersburg|St Petersburg|Novosibirsk|Reston|McLean|Arlington|Bethesda|Gaithersburg|Fort Meade'
  )
    .split('|')
    .map((name): [string, string] => [name.toLowerCase(), name]),
)

/** The source of a regular expression for the names in Chinese. */
export const CITIES = [...NAMES.keys()].filter(name => /^\p{Script=Han}/u.test(name)).join('|')

/** The city that a text names and nothing besides. */
export function cityOf(text: string): string | undefined {
  const name = text.toLowerCase()
  return NAMES.get(name) ?? MORE.get(name)
}
