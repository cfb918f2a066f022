import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DynamicModule, Module, RequestMethod } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { stdSerializers, stdTimeFunctions } from 'pino';
import { ServiceLogger } from './service-logger';

/** JSON lines on the standard output, each with the trace to which it belongs; no header, body or query is ever in one. */
@Module({})
export class LoggingModule {
  static of(level: string): DynamicModule {
    const lines = LoggerModule.forRoot({
      // The library's own default matches nothing on Fastify.
      forRoutes: [{ path: '{*splat}', method: RequestMethod.ALL }],
      assignResponse: false,
      pinoHttp: {
        level,
        timestamp: stdTimeFunctions.isoTime,
        base: null,
        quietReqLogger: true,
        customAttributeKeys: { reqId: 'traceId', responseTime: 'milliseconds' },
        serializers: { req: requestLine, res: statusLine, err: stdSerializers.err },
        customLogLevel: (_request: IncomingMessage, { statusCode }: ServerResponse, error?: Error) =>
          error || statusCode >= 500 ? 'error' : 'info',
      },
    });
    return { module: LoggingModule, imports: [lines], providers: [ServiceLogger], exports: [ServiceLogger] };
  }
}

interface Serialized {
  readonly method?: string;
  readonly url?: string;
}

/** The path without its query, which may carry what people are called. */
const requestLine = ({ method, url }: Serialized) => ({ method, path: url?.split('?')[0] });

const statusLine = ({ statusCode }: Pick<ServerResponse, 'statusCode'>) => ({ statusCode });
