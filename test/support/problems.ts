import type { Answer } from './house';

/** What does not fit, as `pointer code`, in the order of the pointers. */
export const errorsOf = (answer: Answer): string[] =>
  ((answer.body as { errors?: { pointer: string; code: string }[] }).errors ?? [])
    .map(({ pointer, code }) => `${pointer} ${code}`)
    .sort();

/** Holds where the answer is a whole problem document of that type. */
export function expectProblem(answer: Answer, status: number, type: string): void {
  const { status: answered, headers, body } = answer as Answer & { headers: Record<string, string> };
  expect({ answered, type: (body as { type?: string }).type, body: answered === status || body }).toEqual({
    answered: status,
    type: `urn:problem:${type}`,
    body: true,
  });
  expect(headers['content-type']).toBe('application/problem+json');
  expect(body).toMatchObject({
    status,
    title: expect.any(String),
    detail: expect.any(String),
    instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
}

/** Holds where the request is malformed by just these errors. */
export function expectMalformed(answer: Answer, ...errors: readonly string[]): void {
  expectProblem(answer, 400, 'malformed');
  expect(errorsOf(answer)).toEqual([...errors].sort());
}
