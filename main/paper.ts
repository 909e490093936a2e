import { randomBytes } from 'node:crypto';
import { BrowserWindow, type PrintToPDFOptions } from 'electron';
import { appUrl, paperPolicy, securityHeaders } from './policy';
import { saveWhereAsked } from './save-dialog';
import { paperPreferences } from './window';

/** A4 with room for a binder's holes, page numbers left to whoever prints. */
const a4: PrintToPDFOptions = {
  pageSize: 'A4',
  printBackground: true,
  margins: { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5 },
  preferCSSPageSize: true,
};

/** Pages and reports on paper, or as PDF. */
export class Paper {
  /** Reports that are being made into PDF, by their address; they are served from memory and never lie on the disk. */
  readonly #reports = new Map<string, string>();

  /** The answer to a request for a report that is being made into PDF, or null where the address names none. */
  answer(url: string): Response | null {
    const html = this.#reports.get(url);
    if (html === undefined) return null;
    const headers = {
      ...securityHeaders,
      'Content-Security-Policy': paperPolicy,
      'Content-Type': 'text/html; charset=utf-8',
    };
    return new Response(html, { headers });
  }

  /** Opens the system's print dialog for what the window shows. */
  print(window: BrowserWindow): void {
    // Someone who decides otherwise in the dialog is no failure.
    window.webContents.print({ printBackground: true }, () => undefined);
  }

  /** Saves what the window shows as PDF, under the page's own title. */
  async savePage(window: BrowserWindow): Promise<boolean> {
    const name = `${window.webContents.getTitle() || 'IIP Workbench'}.pdf`;
    return saveWhereAsked(window, name, await window.webContents.printToPDF(a4));
  }

  /** Makes a PDF of a report, which is shown in a hidden window that runs no script, and asks where to save it. */
  async saveReport(caller: BrowserWindow | null, name: string, html: string): Promise<boolean> {
    const url = `${appUrl}report-${randomBytes(16).toString('hex')}.html`;
    this.#reports.set(url, html);
    const hidden = new BrowserWindow({ show: false, webPreferences: paperPreferences() });
    try {
      await hidden.loadURL(url);
      return await saveWhereAsked(caller, name, await hidden.webContents.printToPDF(a4));
    } finally {
      hidden.destroy();
      this.#reports.delete(url);
    }
  }
}
