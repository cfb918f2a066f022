import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Malformed, NotFound, Public } from '../../platform/http';
import {
  DevelopmentPeopleQuery,
  DevelopmentPeopleView,
  IssuedToken,
  TokenRequest,
} from './development.contract';
import { DevelopmentService } from './development.service';

/** The development issuer: composed only where no other issuer is named, and never in production. */
@ApiTags('development')
@Public()
@Controller('dev')
export class DevelopmentController {
  constructor(private readonly development: DevelopmentService) {}

  /** A token for a seeded person, or for the client of a seeded body. */
  @Post('tokens')
  @HttpCode(200)
  @ApiOkResponse({ type: IssuedToken })
  async token(@Body() { person, client }: TokenRequest): Promise<IssuedToken> {
    if ((person === undefined) === (client === undefined)) {
      throw new Malformed([
        { pointer: '/person', code: 'exactly-one' },
        { pointer: '/client', code: 'exactly-one' },
      ]);
    }
    const token = await this.development.issue({ person, client });
    if (!token) throw new NotFound();
    return token;
  }

  /** Whom tokens are given for. */
  @Get('people')
  @ApiOkResponse({ type: DevelopmentPeopleView })
  async people(@Query() { office }: DevelopmentPeopleQuery): Promise<DevelopmentPeopleView> {
    return { items: await this.development.people(office) };
  }
}
