import type { Marionette } from './marionette';

/** What Firefox's own console has of a page's errors and breaches of policy, workers' among them. */
const inConsole = `return Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError)
  .map(({ category, errorMessage, sourceName }) => ({ category, errorMessage, sourceName }))
  .filter(({ category, sourceName }) => /^(file|blob):/.test(sourceName) || /CSP|content javascript/.test(category))
  .map(({ category, errorMessage, sourceName }) => category + ': ' + errorMessage + ' (' + sourceName.slice(0, 80) + ')');`;

const everyWord = `return [document.body.innerText,
  ...[...document.querySelectorAll('[aria-label]')].map((part) => part.ariaLabel)].join(' ')`;

/** A page in a driven Firefox, used as a person does: by what can be read and pressed. */
export class FirefoxPage {
  constructor(private readonly marionette: Marionette) {}

  async open(address: string): Promise<void> {
    await this.marionette.ask('WebDriver:Navigate', { url: address });
  }

  /** Waits until the words stand in the page, or in the name that a part of it has for those who hear it. */
  async sees(words: string): Promise<void> {
    let text = '';
    for (const until = Date.now() + 20_000; Date.now() < until; ) {
      text = (await this.asked(everyWord)) as string;
      if (text.replaceAll(/\s+/g, ' ').includes(words)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The page does not say “${words}”. It says:\n${text}`);
  }

  /** Presses the button that is called so, or begins so. */
  async press(name: string): Promise<void> {
    const found = `//button[starts-with(normalize-space(.), "${name}") or starts-with(@aria-label, "${name}")]`;
    await this.marionette.ask('WebDriver:ElementClick', { id: await this.element('xpath', found) });
  }

  /** Types into what a selector finds. */
  async type(selector: string, text: string): Promise<void> {
    const id = await this.element('css selector', selector);
    await this.marionette.ask('WebDriver:ElementSendKeys', { id, text });
  }

  async wrongs(): Promise<readonly string[]> {
    await this.marionette.ask('Marionette:SetContext', { value: 'chrome' });
    return (await this.asked(inConsole)) as string[];
  }

  private async element(using: string, value: string): Promise<string> {
    await this.marionette.ask('WebDriver:SetTimeouts', { implicit: 20_000 });
    const { value: found } = (await this.marionette.ask('WebDriver:FindElement', { using, value })) as {
      value: Record<string, string>;
    };
    return Object.values(found)[0] ?? '';
  }

  private async asked(script: string): Promise<unknown> {
    const { value } = (await this.marionette.ask('WebDriver:ExecuteScript', { script, args: [] })) as {
      value: unknown;
    };
    return value;
  }
}
