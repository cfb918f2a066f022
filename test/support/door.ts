import request from 'supertest';
import type { Answer, House } from './house';

export interface RawRequest {
  readonly method?: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head' | 'options';
  readonly path: string;
  /** As it is, byte for byte. */
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The way in for what no honest client sends: bodies and headers as they are written. */
export async function doorOf(house: House, who: string): Promise<(raw: RawRequest) => Promise<Answer>> {
  const { body } = await request(house.app.getHttpServer()).post('/dev/tokens').send({ person: who });
  const authorization = `Bearer ${(body as { accessToken: string }).accessToken}`;
  return async ({ method = 'post', path, body: bytes, headers = {} }) => {
    const sent = request(house.app.getHttpServer())
      [method](path)
      .set({ authorization, 'accept-language': 'en', 'content-type': 'application/json', ...headers });
    return bytes === undefined ? sent : sent.serialize((same: unknown) => same as string).send(bytes);
  };
}
