import type { Texts } from '../../kernel/texts';
import type { ZoneName } from '../../kernel/time';

/** A body to address, for trying the service out; its number is invented, with a right check digit. */
export interface SeededBody {
  readonly bin: string;
  readonly type: 'state-body' | 'court' | 'legal-person';
  readonly zone: ZoneName;
  readonly superiorBin: string | null;
  readonly names: Texts;
}

type Row = [string, SeededBody['type'], ZoneName, string, string, string, string];

/** BIN | type | zone | BIN of the superior body | kk | ru | en. A body stands after its superior. */
const table = `
960140000011 | state-body | Asia/Almaty | - | Қазақстан Республикасының Парламенті | Парламент Республики Казахстан | Parliament of the Republic of Kazakhstan
960140000081 | court | Asia/Almaty | - | Қазақстан Республикасының Жоғарғы Соты | Верховный Суд Республики Казахстан | Supreme Court of the Republic of Kazakhstan
960140000150 | state-body | Asia/Almaty | - | Қазақстан Республикасының Ішкі істер министрлігі | Министерство внутренних дел Республики Казахстан | Ministry of Internal Affairs of the Republic of Kazakhstan
960140000223 | state-body | Asia/Almaty | - | Қазақстан Республикасының Қаржы министрлігі | Министерство финансов Республики Казахстан | Ministry of Finance of the Republic of Kazakhstan
960140000296 | state-body | Asia/Almaty | - | Ақмола облысының әкімдігі | Акимат Акмолинской области | Akimat of Akmola Region
960140000369 | state-body | Asia/Almaty | 960140000296 | Бурабай ауданының әкімдігі | Акимат Бурабайского района | Akimat of Burabay District
960140000438 | state-body | Asia/Almaty | - | Бурабай аудандық мәслихаты | Бурабайский районный маслихат | Maslikhat of Burabay District
960140000507 | state-body | Asia/Almaty | 960140000296 | Көкшетау қаласының әкімдігі | Акимат города Кокшетау | Akimat of the City of Kokshetau
960140000577 | state-body | Asia/Almaty | 960140000150 | Ақмола облысының Ішкі істер департаменті | Департамент внутренних дел Акмолинской области | Department of Internal Affairs of Akmola Region
960140000646 | court | Asia/Almaty | 960140000081 | Ақмола облыстық соты | Акмолинский областной суд | Akmola Regional Court
960140000715 | legal-person | Asia/Almaty | - | «Бурабай Су» жауапкершілігі шектеулі серіктестігі | Товарищество с ограниченной ответственностью «Бурабай Су» | Burabay Su Limited Liability Partnership
960140000785 | state-body | Asia/Qostanay | - | Қостанай облысының әкімдігі | Акимат Костанайской области | Akimat of Kostanay Region
960140000854 | state-body | Asia/Qostanay | 960140000785 | Қостанай ауданының әкімдігі | Акимат Костанайского района | Akimat of Kostanay District
960140000923 | state-body | Asia/Qostanay | 960140000785 | Рудный қаласының әкімдігі | Акимат города Рудного | Akimat of the City of Rudny
960140000993 | state-body | Asia/Qostanay | - | Қостанай облыстық мәслихаты | Костанайский областной маслихат | Maslikhat of Kostanay Region
960140001069 | state-body | Asia/Qostanay | 960140000223 | Қостанай облысы бойынша Мемлекеттік кірістер департаменті | Департамент государственных доходов по Костанайской области | Department of State Revenue of Kostanay Region
960140001139 | state-body | Asia/Aqtobe | - | Ақтөбе облысының әкімдігі | Акимат Актюбинской области | Akimat of Aktobe Region
960140001208 | state-body | Asia/Aqtobe | 960140001139 | Хромтау ауданының әкімдігі | Акимат Хромтауского района | Akimat of Khromtau District
960140001278 | state-body | Asia/Aqtobe | - | Хромтау аудандық мәслихаты | Хромтауский районный маслихат | Maslikhat of Khromtau District
960140001347 | state-body | Asia/Aqtobe | 960140001139 | Ақтөбе облысының білім басқармасы | Управление образования Актюбинской области | Education Directorate of Aktobe Region
`;

/** Twenty bodies in three zones. */
export const seededBodies: readonly SeededBody[] = table.trim().split('\n').map(readBody);

function readBody(line: string): SeededBody {
  const [bin, type, zone, superior, kk, ru, en] = line.split(' | ') as Row;
  return { bin, type, zone, superiorBin: superior === '-' ? null : superior, names: { kk, ru, en } };
}
