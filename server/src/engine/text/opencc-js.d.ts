/** OpenCC's traditional characters, each with its simplified one: `萬 万|…`, in the order of their UTF-16 units. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string
  export default table
}
