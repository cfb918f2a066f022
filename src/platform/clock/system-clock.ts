import { Injectable } from '@nestjs/common';
import { type Instant, instantFrom } from '../../kernel/time';
import { Clock } from './clock';

/** The clock of the machine. */
@Injectable()
export class SystemClock extends Clock {
  now(): Instant {
    return instantFrom(Date.now());
  }
}
