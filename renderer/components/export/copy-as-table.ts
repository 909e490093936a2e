/** Puts a table on the clipboard: HTML for Word and Excel, text with tabs for whatever takes no HTML. */
export function copyAsTable(html: string, text: string): Promise<void> {
  const forms = {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  };
  return navigator.clipboard.write([new ClipboardItem(forms)]);
}
