import { isBibliography } from '../document-kind.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { didShowNotification } from '../requests.ts'

/** `dateline/didShow`: a long brief is read first where the editor shows it. */
export const didShow: Feature = {
  name: 'shown part',
  register(state) {
    const { connection, documents, briefs } = state
    connection.onNotification(
      didShowNotification,
      guard(state, 'shown part', undefined, async ({ uri, range }) => {
        const document = documents.get(uri)
        if (document === undefined || isBibliography(document)) return
        await briefs.show(document, document.offsetAt(range.start))
      }),
    )
  },
}
