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
  }).flatMap(([name, han]): [string, string][] => [
    [name.toLowerCase(), name],
    [han, name],
  ]),
)

/** The source of a regular expression for the names in Chinese. */
export const CITIES = [...NAMES.keys()].filter(name => /^\p{Script=Han}/u.test(name)).join('|')

/** The city that a text names and nothing besides. */
export function cityOf(text: string): string | undefined {
  return NAMES.get(text.toLowerCase())
}
