import { Injectable } from '@nestjs/common';
import { Logger } from 'nestjs-pino';

/** What the framework tells of its own start: a line for every module and route. */
const ofTheFramework = new Set<unknown>([
  ...['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication'],
]);

/** The service's log, without what the framework says of itself while all is well. */
@Injectable()
export class ServiceLogger extends Logger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (!ofTheFramework.has(rest.at(-1))) super.log(message, ...rest);
  }
}
