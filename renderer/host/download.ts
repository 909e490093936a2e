/** Hands a file to the browser, which puts it where it puts downloads. */
export async function download(name: string, contents: Blob): Promise<true> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return true;
}
