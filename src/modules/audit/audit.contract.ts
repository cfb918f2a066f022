import { IsUuid, PageQuery } from '../../platform/http';

/** Of which act the audit is asked for. */
export class AuditQuery extends PageQuery {
  /** Id of the act. */
  @IsUuid()
  act!: string;
}
