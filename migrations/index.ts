import { Offices1700000000001 } from './1700000000001-offices-and-people';
import { Acts1700000000002 } from './1700000000002-acts';
import { TenKinds1700000000003 } from './1700000000003-ten-kinds';
import { Imports1700000000004 } from './1700000000004-imports';
import { OwnEvents1700000000005 } from './1700000000005-own-events';
import { Escalations1700000000032 } from './1700000000032-escalations';
import { Reassignments1700000000030 } from './1700000000030-reassignments';
import { ListsAtAnySize1700000000031 } from './1700000000031-lists-at-any-size';
import { Complaints1700000000040 } from './1700000000040-complaints';
import { Reminders1700000000041 } from './1700000000041-reminders';
import { Stays1700000000042 } from './1700000000042-stays';
import { Desk1700000000050 } from './1700000000050-desk';

/** Every migration in its order; a new one is added at the end. */
export const migrations = [
  Offices1700000000001,
  Acts1700000000002,
  TenKinds1700000000003,
  Imports1700000000004,
  OwnEvents1700000000005,
  Reassignments1700000000030,
  ListsAtAnySize1700000000031,
  Escalations1700000000032,
  Complaints1700000000040,
  Reminders1700000000041,
  Stays1700000000042,
  Desk1700000000050,
];
