import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLanguage } from './language';
import type { Problem } from './problem';
import { problemDocument, problemMediaType, type ProblemDocument } from './problem-document';
import { problemOf } from './problem-of';
import { Malformed } from './problems';
import { traceIdFrom } from './trace';

/** Tells every error, whoever threw it, as a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const problem = problemOf(error);
    const document = answerProblem(problem, http.getRequest(), http.getResponse());
    this.log(problem, document, error);
  }

  private log(problem: Problem, { instance, traceId, status }: ProblemDocument, error: unknown): void {
    const about = { instance, traceId, problem: problem.type, err: error };
    if (status === 500) this.logger.error(about, 'a defect');
    else if (status === 503) this.logger.warn(about, 'not ready');
    else if (problem instanceof Malformed && problem !== error)
      this.logger.warn(about, 'refused by a framework');
  }
}

/** Writes the problem as the answer and gives what it wrote. Also for requests that no hook has seen. */
export function answerProblem(
  problem: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
): ProblemDocument {
  // Requests that fail in the router come without what the hooks set.
  const seen = request as Partial<Pick<FastifyRequest, 'language' | 'traceId'>>;
  const language = seen.language ?? negotiateLanguage(request.headers['accept-language']);
  const document = problemDocument(problem, language, seen.traceId ?? traceIdFrom(undefined));
  if (!reply.sent) {
    reply.status(problem.status);
    reply.headers({
      'content-language': language,
      vary: 'Accept-Language',
      'cache-control': 'no-store',
      ...problem.headers,
      'content-type': problemMediaType,
    });
    // As bytes: to a text of this type Fastify would add a charset, which the type does not have.
    reply.send(Buffer.from(JSON.stringify(document)));
  }
  return document;
}
