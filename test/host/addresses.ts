/**
 * A browser takes only `https:` for a secure origin of its own, so that `app://workbench/x` is `https://workbench.app.test/x`
 * to it. No such name exists (RFC 2606), and every request to it is answered by the shell.
 */
export function toBrowser(url: string, schemes: readonly string[]): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  const scheme = protocol.slice(0, -1);
  return schemes.includes(scheme) ? `https://${host}.${scheme}.test${pathname}${search}${hash}` : url;
}

/** The address as the shell knows it. */
export function toShell(url: string, schemes: readonly string[]): string {
  for (const scheme of schemes) {
    const ours = new RegExp(`^(blob:)?https://([^/?#]*)\\.${scheme}\\.test(?=[/?#]|$)`);
    if (ours.test(url)) return url.replace(ours, `$1${scheme}://$2`);
  }
  return url;
}
