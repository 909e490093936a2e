import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** A place on this machine that notes everyone who comes to it, by TCP and by UDP. */
export interface Listener {
  readonly port: number;
  /** What came, each by how it came. Nothing may. */
  readonly came: readonly string[];
  close(): Promise<void>;
}

/** Listens on 127.0.0.1, where no name has to be found first and no proxy stands in the way. */
export async function listen(): Promise<Listener> {
  const came: string[] = [];
  const tcp = createServer((socket) => {
    came.push('TCP');
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as { port: number };
  const udp = createSocket('udp4', () => came.push('UDP'));
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  return {
    port,
    came,
    close: async () => {
      udp.close();
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
}
