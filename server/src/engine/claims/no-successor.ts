const HEIR = '(?:successor|replacement|follow-up|heir)'
const ENDS =
  '(?=[,.;:!?)—–]|\\W*$| (?:and|but|so|yet|so far|since|although|though|because|while|today|now|to date|as yet|either)\\b)'
const STILL = '(?:(?:still|as yet|yet|so far|to date|currently|until now) )*'
const PUT_OUT =
  '(?:released|announced|named|presented|published|shipped|launched|found|brought out|put forward)'
/** In whatever form stands behind `has not`, `has yet to`. */
const PUTS =
  '(?:releas(?:ed?)|announced?|named?|presented?|published?|ship(?:ped)?|launch(?:ed)?|offer(?:ed)?|introduced?|unveil(?:ed)?|debut(?:ed)?|show(?:n|ed)?|found|find|brought out|bring out|put (?:out|forward)|come (?:out|up) with|deliver(?:ed)?|produced?|built|build|roll(?:ed)? out)'
const NEW = '(?:(?:direct|proper|full|true|new|public|worthy|official) )*'
const WITH =
  '(?: with (?:anything|a(?:ny)? (?:later|newer|new|further|other) (?:model|version|release|one)))?'

/** The ways to deny that anything has come in a model’s place, in the pattern language. */
export const NO_SUCCESSOR: readonly string[] = [
  `{_lab} (?:has|have|did)(?: (?:still|as yet|so far|to date))*(?: not|n['’]t| never) ${STILL}${PUTS} (?:an?|any|its|their) (?:${NEW})?${HEIR} (?:to|for|of) {model}${ENDS}`,
  `{_lab} (?:has|have|is|are) ${STILL}(?:yet|still) to ${PUTS} (?:an?|any|its|their) (?:${NEW})?${HEIR} (?:to|for|of) {model}${ENDS}`,
  `{_lab} (?:has|have) ${STILL}${PUTS} no (?:${NEW})?${HEIR} (?:to|for|of) {model}${ENDS}`,
  `{model}{aside} (?:has|have) ${STILL}(?:had|seen|found|received|been given) no ${HEIR}${ENDS}`,
  `{model}{aside} ${STILL}(?:has|have)(?: not|n['’]t) ${STILL}(?:had|seen|found|received|been given) (?:an?|any) ${HEIR}${ENDS}`,
  `(?:to|for) {model},? (?:there is |there has been )?no ${HEIR}(?: (?:has|is) ${STILL}(?:been )?(?:${PUT_OUT}|in sight|known|to be had))?${ENDS}`,
  `(?:nothing|no (?:later |newer |new )?(?:model|version|release)) (?:(?:has|have) ${STILL}(?:superseded|replaced|succeeded|followed|supplanted)|(?:now |yet )?(?:supersedes|replaces|succeeds)) {model}${ENDS}`,
  `(?:nobody|no[- ]one) has ${STILL}(?:replaced|superseded|succeeded) {model}(?: yet)?${ENDS}`,
  `{_lab} (?:has|have)(?: not|n['’]t| never) ${STILL}(?:followed|followed up|updated) {model}(?: up)?${WITH}${ENDS}`,
  `{_lab} (?:has|have) ${STILL}yet to (?:follow|follow up|replace|succeed|supersede) {model}(?: up)?${WITH}${ENDS}`,
  `{model}{also}, which {_lab} (?:has|have)(?: not|n['’]t| never| yet to) ${STILL}(?:followed|followed up|replaced|superseded|succeeded|follow|follow up|replace)(?: up)?${WITH}${ENDS}`,
  `{model}{aside} (?:${STILL})(?:closes|ends|concludes) the (?:line|series|family|range)(?:,? (?:for now|so far|for the moment))?${ENDS}`,
]
