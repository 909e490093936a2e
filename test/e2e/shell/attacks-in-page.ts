/** Where an attack would go: a listener on this machine, and a name that would have to be looked up. */
interface Target {
  readonly here: string;
  readonly named: string;
}

/** Something that a page under foreign control would try, run in the page itself. It says `reached` where it got through. */
export interface Attack {
  readonly name: string;
  /** The part of the page's policy that it breaks, where it is reported. */
  readonly breaks?: string;
  /** Nothing but the page's policy stands in its way in the stand-in, whose browser opens such connections by itself. */
  readonly needsPolicy?: boolean;
  readonly run: (target: Target) => Promise<string> | string;
}

/** Every attack uses nothing from outside itself, because it is carried into the page as text. */
export const attacks: readonly Attack[] = [
  {
    name: 'fetch',
    breaks: 'connect-src',
    run: async ({ here, named }) => {
      const tries = [`http://${here}/`, `https://${named}/`, `http://${named}/`].map((url) =>
        fetch(url, { mode: 'no-cors' }).then(
          () => 'reached',
          () => 'refused',
        ),
      );
      return (await Promise.all(tries)).join();
    },
  },
  {
    name: 'XMLHttpRequest',
    breaks: 'connect-src',
    run: ({ here }) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve('reached');
        request.onerror = () => resolve('refused');
        request.open('GET', `http://${here}/`);
        request.send();
      }),
  },
  {
    name: 'WebSocket',
    breaks: 'connect-src',
    needsPolicy: true,
    run: ({ here }) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`ws://${here}/`);
        socket.onopen = () => resolve('reached');
        socket.onerror = () => resolve('refused');
      }),
  },
  {
    name: 'EventSource',
    breaks: 'connect-src',
    run: ({ here }) =>
      new Promise((resolve) => {
        const source = new EventSource(`http://${here}/`);
        source.onopen = () => resolve('reached');
        source.onerror = () => {
          source.close();
          resolve('refused');
        };
      }),
  },
  {
    name: 'beacon',
    breaks: 'connect-src',
    run: ({ here }) => {
      navigator.sendBeacon(`http://${here}/`, 'x');
      return 'sent';
    },
  },
  {
    name: 'a peer connection',
    run: async ({ here }) => {
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${here}` },
          { urls: `turn:${here}?transport=tcp`, username: 'x', credential: 'x' },
        ],
      });
      const found: string[] = [];
      peer.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate);
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 800));
      peer.close();
      return found.length === 0 ? 'no candidate' : `reached ${found.join()}`;
    },
  },
  {
    name: 'prefetch, preload, preconnect and DNS prefetch',
    run: ({ here, named }) => {
      for (const rel of [
        'prefetch',
        'preload',
        'preconnect',
        'dns-prefetch',
        'modulepreload',
        'icon',
        'manifest',
      ])
        for (const href of [`http://${here}/`, `https://${named}/`])
          document.head.append(Object.assign(document.createElement('link'), { rel, href, as: 'script' }));
      const rules = Object.assign(document.createElement('script'), {
        type: 'speculationrules',
        textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [`http://${here}/`] }] }),
      });
      document.head.append(rules);
      return new Promise((resolve) => setTimeout(() => resolve('asked'), 300));
    },
  },
  {
    name: 'a picture, a film and a font',
    breaks: 'img-src',
    run: async ({ here }) => {
      const image = new Image();
      const loaded = new Promise<string>((resolve) => {
        image.onload = () => resolve('reached');
        image.onerror = () => resolve('refused');
      });
      image.src = `http://${here}/x.png`;
      document.body.append(Object.assign(document.createElement('video'), { src: `http://${here}/x.mp4` }));
      const font = new FontFace('x', `url(http://${here}/x.woff2)`);
      const face = font.load().then(
        () => 'reached',
        () => 'refused',
      );
      return (await Promise.all([loaded, face])).join();
    },
  },
  {
    name: 'a style that loads',
    run: ({ here }) => {
      const style = document.createElement('style');
      style.textContent = `@import url(http://${here}/x.css); body { background-image: url(http://${here}/x.png) }`;
      document.head.append(style);
      const sheet = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: `http://${here}/y.css`,
      });
      document.head.append(sheet);
      return new Promise((resolve) =>
        setTimeout(() => {
          style.remove();
          sheet.remove();
          resolve('asked');
        }, 200),
      );
    },
  },
  {
    name: 'a script from elsewhere and one written into the page',
    breaks: 'script-src-elem',
    run: ({ here }) => {
      const page = window as never as Record<string, unknown>;
      document.head.append(Object.assign(document.createElement('script'), { src: `http://${here}/x.js` }));
      return new Promise((resolve) => setTimeout(() => resolve(page.taken ? 'reached' : 'refused'), 100));
    },
  },
  {
    name: 'a form that is sent',
    breaks: 'form-action',
    run: ({ here }) => {
      for (const target of ['', '_blank']) {
        const form = Object.assign(document.createElement('form'), {
          action: `http://${here}/`,
          method: 'post',
          target,
        });
        document.body.append(form);
        form.submit();
        form.remove();
      }
      return new Promise((resolve) => setTimeout(() => resolve('sent'), 200));
    },
  },
  {
    name: 'a frame, an object and a webview',
    breaks: 'frame-src',
    run: ({ here }) => {
      const made = [
        Object.assign(document.createElement('iframe'), { src: `http://${here}/` }),
        Object.assign(document.createElement('object'), { data: `http://${here}/` }),
        Object.assign(document.createElement('embed'), { src: `http://${here}/` }),
        Object.assign(document.createElement('webview'), { src: `http://${here}/` }),
      ];
      made.at(-1)?.setAttribute('src', `http://${here}/`);
      document.body.append(...made);
      return new Promise((resolve) =>
        setTimeout(() => {
          for (const each of made) each.remove();
          resolve('asked');
        }, 200),
      );
    },
  },
  {
    name: 'a window of its own',
    run: ({ here }) => {
      window.open(`http://${here}/`);
      window.open('about:blank');
      return new Promise((resolve) => setTimeout(() => resolve('asked'), 300));
    },
  },
  {
    name: 'a service worker from elsewhere, and a worker made of text',
    run: async ({ here }) => {
      const program = `fetch('http://${here}/').then(() => postMessage('reached'), () => postMessage('refused'))`;
      const script = URL.createObjectURL(new Blob([program]));
      const worker = new Promise<string>((resolve) => {
        const made = new Worker(script);
        made.onerror = () => resolve('refused');
        made.onmessage = ({ data }) => resolve(data);
      });
      const service = navigator.serviceWorker.register(`http://${here}/x.js`).then(
        () => 'reached',
        () => 'refused',
      );
      return (await Promise.all([worker, service])).join();
    },
  },
  {
    name: 'text that is run as a program',
    // Later, because what a test itself sets going may make programs of text.
    run: () =>
      new Promise((resolve) =>
        setTimeout(() => {
          try {
            new Function('')();
            resolve('reached');
          } catch {
            resolve('refused');
          }
        }),
      ),
    needsPolicy: true,
  },
];
