import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CommandQuery,
  ForPersons,
  type HttpReply,
  type HttpRequest,
  Id,
  IdempotencyKey,
  type Page,
  send,
  sendPage,
} from '../../platform/http';
import { RefusedBy } from '../../platform/openapi';
import { type Asking, Asks } from '../prosecutors';
import { ComplaintsQuery, newComplaint, type NewComplaintBody } from './complaint.contract';
import { ComplaintRegistration } from './complaint-registration.service';
import {
  complaintHistory,
  type ComplaintLine,
  complaintPage,
  complaintShape,
  type ComplaintView,
} from './complaint.shape';
import { ComplaintsReading } from './complaints-reading.service';

@ApiTags('complaints')
@ForPersons()
@Controller('v1/complaints')
export class ComplaintsController {
  constructor(
    private readonly registration: ComplaintRegistration,
    private readonly reading: ComplaintsReading,
  ) {}

  /** Registers a complaint about an act or an action. It stops nothing; one misaddressed is to be forwarded. */
  @Post()
  @ApiOperation({ operationId: 'registerComplaint' })
  @ApiCreatedResponse({ standardSchema: complaintShape })
  @RefusedBy(
    'policy-who-records',
    'policy-known-reference',
    'policy-complaint-object',
    'complaint-two-routes',
    'order-complaint',
    'policy-not-in-the-future',
    'policy-order-of-facts',
  )
  async register(
    @Asks() asking: Asking,
    @IdempotencyKey() key: string | undefined,
    @Query() { dryRun = false }: CommandQuery,
    @Body({ schema: newComplaint }) body: NewComplaintBody,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ComplaintView> {
    const asked = { ...asking, key, dryRun };
    return send(reply, await this.registration.register(asked, body));
  }

  /** Complaints within one's reach, by filter; the lists tell nothing of who complains. */
  @Get()
  @ApiOperation({ operationId: 'listComplaints' })
  @ApiOkResponse({ standardSchema: complaintPage })
  async list(
    @Asks() asking: Asking,
    @Query() query: ComplaintsQuery,
    @Req() request: HttpRequest,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<Page<ComplaintLine>> {
    return sendPage(request, reply, await this.reading.page(query, asking));
  }

  /** One complaint as it stands; who complains, as far as the reader decides or must answer. */
  @Get(':id')
  @ApiOperation({ operationId: 'readComplaint' })
  @ApiOkResponse({ standardSchema: complaintShape })
  async read(
    @Id() id: string,
    @Asks() asking: Asking,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<ComplaintView> {
    return send(reply, await this.reading.one(id, asking));
  }

  /** What happened to a complaint, oldest first. */
  @Get(':id/history')
  @ApiOperation({ operationId: 'readComplaintHistory' })
  @ApiOkResponse({ standardSchema: complaintHistory })
  history(@Id() id: string, @Asks() asking: Asking): Promise<{ readonly items: readonly object[] }> {
    return this.reading.events(id, asking);
  }
}
