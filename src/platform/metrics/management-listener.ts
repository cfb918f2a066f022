import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics';

/** `/metrics` on a port of its own, away from the API. */
export class ManagementListener {
  private readonly server: Server;

  constructor(private readonly metrics: Metrics) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined);
      });
    });
  }

  /** Starts to listen and gives the port, which differs from `port` where that is 0. */
  async listen(port: number, host: string): Promise<number> {
    this.metrics.watchTheProcess();
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject).listen(port, host, resolve);
    });
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) =>
      this.server.close(() => {
        resolve();
      }),
    );
  }

  private async answer({ method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
    if (method !== 'GET' || url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    const { type, body } = await this.metrics.text();
    response.writeHead(200, { 'content-type': type }).end(body);
  }
}
