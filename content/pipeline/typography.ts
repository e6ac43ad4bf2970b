/** Curls quotes and joins dots in text that does not pass through Markdown, such as a title. */
export function curl(text: string): string {
  return text
    .replaceAll('...', '…')
    .replaceAll(/(^|[\s([—–])"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll(/(^|[\s([—–“])'/g, '$1‘')
    .replaceAll("'", '’');
}
