/** Those who sign laws and orders, by their family names alone, in small letters: who has no title in a sentence. */
export const OFFICERS =
  '(?:(?:joe|donald|gavin|kathy|jb|j\\.b\\.|jared|ned|greg|spencer|mike) )?(?:biden|trump|newsom|hochul|pritzker|polis|lamont|abbott|cox|dewine)'
