import type { FastifyInstance } from 'fastify';

const lookEveryMs = 50;

/**
 * Lets a closing server end as soon as its last answer is out: a connection that was at work when closing began would
 * else be kept for the next request, over a minute long, which never comes.
 */
export function drainAtClose(server: FastifyInstance): void {
  server.addHook('preClose', (done) => {
    const { server: listener } = server;
    if (listener.listening) {
      const looking = setInterval(() => {
        listener.closeIdleConnections();
      }, lookEveryMs);
      listener.once('close', () => {
        clearInterval(looking);
      });
    }
    done();
  });
}
