export function noticesOf(
  metafiles: readonly {
    readonly outputs: Readonly<
      Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
    >
  }[],
): Promise<string>
