import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../kernel/texts';
import { type HttpReply, type HttpRequest, Lang, type Page, PageQuery, sendPage } from '../../platform/http';
import {
  editionPage,
  type EditionView,
  rulePage,
  RuleQuery,
  RulesQuery,
  ruleView,
  type RuleView,
} from './statute.contract';
import { StatuteService } from './statute.service';

/** The law as data: what every refusal and every date rests on. */
@ApiTags('statute')
@Controller('v1/statute')
export class StatuteController {
  constructor(private readonly statute: StatuteService) {}

  /** The editions that this installation holds, and from when to when it applies each. */
  @Get('editions')
  @ApiOkResponse({ standardSchema: editionPage })
  editions(
    @Query() query: PageQuery,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Page<EditionView> {
    return sendPage(request, reply, this.statute.list(query, language));
  }

  /** The rules of an edition, the policies among them. */
  @Get('editions/:id/rules')
  @ApiOkResponse({ standardSchema: rulePage })
  rules(
    @Param('id') id: string,
    @Query() query: RulesQuery,
    @Lang() language: Language,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Page<RuleView> {
    return sendPage(request, reply, this.statute.rules(id, query, language));
  }

  /** One rule, as `grounds[].rule` names it. */
  @Get('rules/:ruleId')
  @ApiOkResponse({ standardSchema: ruleView })
  rule(
    @Param('ruleId') ruleId: string,
    @Query() { edition }: RuleQuery,
    @Lang() language: Language,
  ): RuleView {
    return this.statute.rule(ruleId, edition, language);
  }
}
