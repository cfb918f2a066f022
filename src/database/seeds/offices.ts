import type { Texts } from '../../kernel/texts';
import type { ZoneName } from '../../kernel/time';

/** An office as the service is delivered with it. */
export interface SeededOffice {
  readonly code: string;
  readonly parentCode: string | null;
  readonly level: 'general' | 'regional' | 'district';
  readonly type: string;
  readonly zone: ZoneName;
  readonly names: Texts;
}

type Row = [string, string, SeededOffice['level'], string, ZoneName, string, string, string];

/** The hierarchy at the end of 2016: code | parent | level | type | zone | kk | ru | en. An office stands after its parent. */
const table = `
gpo | - | general | territorial | Asia/Almaty | Қазақстан Республикасының Бас прокуратурасы | Генеральная прокуратура Республики Казахстан | General Prosecutor's Office of the Republic of Kazakhstan
astana | gpo | regional | territorial | Asia/Almaty | Астана қаласының прокуратурасы | Прокуратура города Астаны | Prosecutor's Office of the City of Astana
almaty-city | gpo | regional | territorial | Asia/Almaty | Алматы қаласының прокуратурасы | Прокуратура города Алматы | Prosecutor's Office of the City of Almaty
akmola | gpo | regional | territorial | Asia/Almaty | Ақмола облысының прокуратурасы | Прокуратура Акмолинской области | Prosecutor's Office of Akmola Region
aktobe | gpo | regional | territorial | Asia/Aqtobe | Ақтөбе облысының прокуратурасы | Прокуратура Актюбинской области | Prosecutor's Office of Aktobe Region
almaty-region | gpo | regional | territorial | Asia/Almaty | Алматы облысының прокуратурасы | Прокуратура Алматинской области | Prosecutor's Office of Almaty Region
atyrau | gpo | regional | territorial | Asia/Atyrau | Атырау облысының прокуратурасы | Прокуратура Атырауской области | Prosecutor's Office of Atyrau Region
west-kazakhstan | gpo | regional | territorial | Asia/Oral | Батыс Қазақстан облысының прокуратурасы | Прокуратура Западно-Казахстанской области | Prosecutor's Office of West Kazakhstan Region
zhambyl | gpo | regional | territorial | Asia/Almaty | Жамбыл облысының прокуратурасы | Прокуратура Жамбылской области | Prosecutor's Office of Zhambyl Region
karaganda | gpo | regional | territorial | Asia/Almaty | Қарағанды облысының прокуратурасы | Прокуратура Карагандинской области | Prosecutor's Office of Karaganda Region
kostanay | gpo | regional | territorial | Asia/Qostanay | Қостанай облысының прокуратурасы | Прокуратура Костанайской области | Prosecutor's Office of Kostanay Region
kyzylorda | gpo | regional | territorial | Asia/Qyzylorda | Қызылорда облысының прокуратурасы | Прокуратура Кызылординской области | Prosecutor's Office of Kyzylorda Region
mangystau | gpo | regional | territorial | Asia/Aqtau | Маңғыстау облысының прокуратурасы | Прокуратура Мангистауской области | Prosecutor's Office of Mangystau Region
pavlodar | gpo | regional | territorial | Asia/Almaty | Павлодар облысының прокуратурасы | Прокуратура Павлодарской области | Prosecutor's Office of Pavlodar Region
north-kazakhstan | gpo | regional | territorial | Asia/Almaty | Солтүстік Қазақстан облысының прокуратурасы | Прокуратура Северо-Казахстанской области | Prosecutor's Office of North Kazakhstan Region
south-kazakhstan | gpo | regional | territorial | Asia/Almaty | Оңтүстік Қазақстан облысының прокуратурасы | Прокуратура Южно-Казахстанской области | Prosecutor's Office of South Kazakhstan Region
east-kazakhstan | gpo | regional | territorial | Asia/Almaty | Шығыс Қазақстан облысының прокуратурасы | Прокуратура Восточно-Казахстанской области | Prosecutor's Office of East Kazakhstan Region
chief-military | gpo | regional | military | Asia/Almaty | Бас әскери прокуратура | Главная военная прокуратура | Chief Military Prosecutor's Office
chief-transport | gpo | regional | transport | Asia/Almaty | Бас көлік прокуратурасы | Главная транспортная прокуратура | Chief Transport Prosecutor's Office
astana.almaty-district | astana | district | territorial | Asia/Almaty | Алматы ауданының прокуратурасы | Прокуратура Алматинского района | Prosecutor's Office of Almaty District
astana.saryarka | astana | district | territorial | Asia/Almaty | Сарыарқа ауданының прокуратурасы | Прокуратура Сарыаркинского района | Prosecutor's Office of Saryarka District
astana.yesil | astana | district | territorial | Asia/Almaty | Есіл ауданының прокуратурасы | Прокуратура Есильского района | Prosecutor's Office of Yesil District
almaty-city.alatau | almaty-city | district | territorial | Asia/Almaty | Алатау ауданының прокуратурасы | Прокуратура Алатауского района | Prosecutor's Office of Alatau District
almaty-city.almaly | almaty-city | district | territorial | Asia/Almaty | Алмалы ауданының прокуратурасы | Прокуратура Алмалинского района | Prosecutor's Office of Almaly District
almaty-city.auezov | almaty-city | district | territorial | Asia/Almaty | Әуезов ауданының прокуратурасы | Прокуратура Ауэзовского района | Prosecutor's Office of Auezov District
almaty-city.bostandyk | almaty-city | district | territorial | Asia/Almaty | Бостандық ауданының прокуратурасы | Прокуратура Бостандыкского района | Prosecutor's Office of Bostandyk District
almaty-city.zhetysu | almaty-city | district | territorial | Asia/Almaty | Жетісу ауданының прокуратурасы | Прокуратура Жетысуского района | Prosecutor's Office of Zhetysu District
almaty-city.medeu | almaty-city | district | territorial | Asia/Almaty | Медеу ауданының прокуратурасы | Прокуратура Медеуского района | Prosecutor's Office of Medeu District
almaty-city.nauryzbay | almaty-city | district | territorial | Asia/Almaty | Наурызбай ауданының прокуратурасы | Прокуратура Наурызбайского района | Prosecutor's Office of Nauryzbay District
almaty-city.turksib | almaty-city | district | territorial | Asia/Almaty | Түрксіб ауданының прокуратурасы | Прокуратура Турксибского района | Prosecutor's Office of Turksib District
akmola.akkol | akmola | district | territorial | Asia/Almaty | Аққөл ауданының прокуратурасы | Прокуратура Аккольского района | Prosecutor's Office of Akkol District
akmola.arshaly | akmola | district | territorial | Asia/Almaty | Аршалы ауданының прокуратурасы | Прокуратура Аршалынского района | Prosecutor's Office of Arshaly District
akmola.astrakhan | akmola | district | territorial | Asia/Almaty | Астрахан ауданының прокуратурасы | Прокуратура Астраханского района | Prosecutor's Office of Astrakhan District
akmola.atbasar | akmola | district | territorial | Asia/Almaty | Атбасар ауданының прокуратурасы | Прокуратура Атбасарского района | Prosecutor's Office of Atbasar District
akmola.bulandy | akmola | district | territorial | Asia/Almaty | Бұланды ауданының прокуратурасы | Прокуратура Буландынского района | Prosecutor's Office of Bulandy District
akmola.burabay | akmola | district | territorial | Asia/Almaty | Бурабай ауданының прокуратурасы | Прокуратура Бурабайского района | Prosecutor's Office of Burabay District
akmola.egindikol | akmola | district | territorial | Asia/Almaty | Егіндікөл ауданының прокуратурасы | Прокуратура Егиндыкольского района | Prosecutor's Office of Egindikol District
akmola.enbekshilder | akmola | district | territorial | Asia/Almaty | Еңбекшілдер ауданының прокуратурасы | Прокуратура Енбекшильдерского района | Prosecutor's Office of Enbekshilder District
akmola.ereymentau | akmola | district | territorial | Asia/Almaty | Ерейментау ауданының прокуратурасы | Прокуратура Ерейментауского района | Prosecutor's Office of Ereymentau District
akmola.esil | akmola | district | territorial | Asia/Almaty | Есіл ауданының прокуратурасы | Прокуратура Есильского района | Prosecutor's Office of Esil District
akmola.zhaksy | akmola | district | territorial | Asia/Almaty | Жақсы ауданының прокуратурасы | Прокуратура Жаксынского района | Prosecutor's Office of Zhaksy District
akmola.zharkaiyn | akmola | district | territorial | Asia/Almaty | Жарқайың ауданының прокуратурасы | Прокуратура Жаркаинского района | Prosecutor's Office of Zharkaiyn District
akmola.zerendi | akmola | district | territorial | Asia/Almaty | Зеренді ауданының прокуратурасы | Прокуратура Зерендинского района | Prosecutor's Office of Zerendi District
akmola.korgalzhyn | akmola | district | territorial | Asia/Almaty | Қорғалжын ауданының прокуратурасы | Прокуратура Коргалжынского района | Prosecutor's Office of Korgalzhyn District
akmola.sandyktau | akmola | district | territorial | Asia/Almaty | Сандықтау ауданының прокуратурасы | Прокуратура Сандыктауского района | Prosecutor's Office of Sandyktau District
akmola.tselinograd | akmola | district | territorial | Asia/Almaty | Целиноград ауданының прокуратурасы | Прокуратура Целиноградского района | Prosecutor's Office of Tselinograd District
akmola.shortandy | akmola | district | territorial | Asia/Almaty | Шортанды ауданының прокуратурасы | Прокуратура Шортандинского района | Prosecutor's Office of Shortandy District
akmola.kokshetau-city | akmola | district | territorial | Asia/Almaty | Көкшетау қаласының прокуратурасы | Прокуратура города Кокшетау | Prosecutor's Office of the City of Kokshetau
akmola.stepnogorsk-city | akmola | district | territorial | Asia/Almaty | Степногорск қаласының прокуратурасы | Прокуратура города Степногорска | Prosecutor's Office of the City of Stepnogorsk
aktobe.ayteke-bi | aktobe | district | territorial | Asia/Aqtobe | Әйтеке би ауданының прокуратурасы | Прокуратура Айтекебийского района | Prosecutor's Office of Ayteke Bi District
aktobe.alga | aktobe | district | territorial | Asia/Aqtobe | Алға ауданының прокуратурасы | Прокуратура Алгинского района | Prosecutor's Office of Alga District
aktobe.bayganin | aktobe | district | territorial | Asia/Aqtobe | Байғанин ауданының прокуратурасы | Прокуратура Байганинского района | Prosecutor's Office of Bayganin District
aktobe.irgiz | aktobe | district | territorial | Asia/Aqtobe | Ырғыз ауданының прокуратурасы | Прокуратура Иргизского района | Prosecutor's Office of Irgiz District
aktobe.kargaly | aktobe | district | territorial | Asia/Aqtobe | Қарғалы ауданының прокуратурасы | Прокуратура Каргалинского района | Prosecutor's Office of Kargaly District
aktobe.khobda | aktobe | district | territorial | Asia/Aqtobe | Қобда ауданының прокуратурасы | Прокуратура Хобдинского района | Prosecutor's Office of Khobda District
aktobe.martuk | aktobe | district | territorial | Asia/Aqtobe | Мәртөк ауданының прокуратурасы | Прокуратура Мартукского района | Prosecutor's Office of Martuk District
aktobe.mugalzhar | aktobe | district | territorial | Asia/Aqtobe | Мұғалжар ауданының прокуратурасы | Прокуратура Мугалжарского района | Prosecutor's Office of Mugalzhar District
aktobe.temir | aktobe | district | territorial | Asia/Aqtobe | Темір ауданының прокуратурасы | Прокуратура Темирского района | Prosecutor's Office of Temir District
aktobe.oiyl | aktobe | district | territorial | Asia/Aqtobe | Ойыл ауданының прокуратурасы | Прокуратура Уилского района | Prosecutor's Office of Oiyl District
aktobe.khromtau | aktobe | district | territorial | Asia/Aqtobe | Хромтау ауданының прокуратурасы | Прокуратура Хромтауского района | Prosecutor's Office of Khromtau District
aktobe.shalkar | aktobe | district | territorial | Asia/Aqtobe | Шалқар ауданының прокуратурасы | Прокуратура Шалкарского района | Prosecutor's Office of Shalkar District
aktobe.aktobe-city | aktobe | district | territorial | Asia/Aqtobe | Ақтөбе қаласының прокуратурасы | Прокуратура города Актобе | Prosecutor's Office of the City of Aktobe
almaty-region.aksu | almaty-region | district | territorial | Asia/Almaty | Ақсу ауданының прокуратурасы | Прокуратура Аксуского района | Prosecutor's Office of Aksu District
almaty-region.alakol | almaty-region | district | territorial | Asia/Almaty | Алакөл ауданының прокуратурасы | Прокуратура Алакольского района | Prosecutor's Office of Alakol District
almaty-region.balkhash | almaty-region | district | territorial | Asia/Almaty | Балқаш ауданының прокуратурасы | Прокуратура Балхашского района | Prosecutor's Office of Balkhash District
almaty-region.enbekshikazakh | almaty-region | district | territorial | Asia/Almaty | Еңбекшіқазақ ауданының прокуратурасы | Прокуратура Енбекшиказахского района | Prosecutor's Office of Enbekshikazakh District
almaty-region.eskeldi | almaty-region | district | territorial | Asia/Almaty | Ескелді ауданының прокуратурасы | Прокуратура Ескельдинского района | Prosecutor's Office of Eskeldi District
almaty-region.zhambyl | almaty-region | district | territorial | Asia/Almaty | Жамбыл ауданының прокуратурасы | Прокуратура Жамбылского района | Prosecutor's Office of Zhambyl District
almaty-region.ile | almaty-region | district | territorial | Asia/Almaty | Іле ауданының прокуратурасы | Прокуратура Илийского района | Prosecutor's Office of Ile District
almaty-region.karasay | almaty-region | district | territorial | Asia/Almaty | Қарасай ауданының прокуратурасы | Прокуратура Карасайского района | Prosecutor's Office of Karasay District
almaty-region.karatal | almaty-region | district | territorial | Asia/Almaty | Қаратал ауданының прокуратурасы | Прокуратура Каратальского района | Prosecutor's Office of Karatal District
almaty-region.kerbulak | almaty-region | district | territorial | Asia/Almaty | Кербұлақ ауданының прокуратурасы | Прокуратура Кербулакского района | Prosecutor's Office of Kerbulak District
almaty-region.koksu | almaty-region | district | territorial | Asia/Almaty | Көксу ауданының прокуратурасы | Прокуратура Коксуского района | Prosecutor's Office of Koksu District
almaty-region.panfilov | almaty-region | district | territorial | Asia/Almaty | Панфилов ауданының прокуратурасы | Прокуратура Панфиловского района | Prosecutor's Office of Panfilov District
almaty-region.rayymbek | almaty-region | district | territorial | Asia/Almaty | Райымбек ауданының прокуратурасы | Прокуратура Райымбекского района | Prosecutor's Office of Rayymbek District
almaty-region.sarkan | almaty-region | district | territorial | Asia/Almaty | Сарқан ауданының прокуратурасы | Прокуратура Сарканского района | Prosecutor's Office of Sarkan District
almaty-region.talgar | almaty-region | district | territorial | Asia/Almaty | Талғар ауданының прокуратурасы | Прокуратура Талгарского района | Prosecutor's Office of Talgar District
almaty-region.uygur | almaty-region | district | territorial | Asia/Almaty | Ұйғыр ауданының прокуратурасы | Прокуратура Уйгурского района | Prosecutor's Office of Uygur District
almaty-region.taldykorgan-city | almaty-region | district | territorial | Asia/Almaty | Талдықорған қаласының прокуратурасы | Прокуратура города Талдыкоргана | Prosecutor's Office of the City of Taldykorgan
almaty-region.kapshagay-city | almaty-region | district | territorial | Asia/Almaty | Қапшағай қаласының прокуратурасы | Прокуратура города Капшагая | Prosecutor's Office of the City of Kapshagay
almaty-region.tekeli-city | almaty-region | district | territorial | Asia/Almaty | Текелі қаласының прокуратурасы | Прокуратура города Текели | Prosecutor's Office of the City of Tekeli
atyrau.zhylyoy | atyrau | district | territorial | Asia/Atyrau | Жылыой ауданының прокуратурасы | Прокуратура Жылыойского района | Prosecutor's Office of Zhylyoy District
atyrau.inder | atyrau | district | territorial | Asia/Atyrau | Индер ауданының прокуратурасы | Прокуратура Индерского района | Prosecutor's Office of Inder District
atyrau.isatay | atyrau | district | territorial | Asia/Atyrau | Исатай ауданының прокуратурасы | Прокуратура Исатайского района | Prosecutor's Office of Isatay District
atyrau.kyzylkoga | atyrau | district | territorial | Asia/Atyrau | Қызылқоға ауданының прокуратурасы | Прокуратура Кызылкогинского района | Prosecutor's Office of Kyzylkoga District
atyrau.kurmangazy | atyrau | district | territorial | Asia/Atyrau | Құрманғазы ауданының прокуратурасы | Прокуратура Курмангазинского района | Prosecutor's Office of Kurmangazy District
atyrau.makat | atyrau | district | territorial | Asia/Atyrau | Мақат ауданының прокуратурасы | Прокуратура Макатского района | Prosecutor's Office of Makat District
atyrau.makhambet | atyrau | district | territorial | Asia/Atyrau | Махамбет ауданының прокуратурасы | Прокуратура Махамбетского района | Prosecutor's Office of Makhambet District
atyrau.atyrau-city | atyrau | district | territorial | Asia/Atyrau | Атырау қаласының прокуратурасы | Прокуратура города Атырау | Prosecutor's Office of the City of Atyrau
east-kazakhstan.abay | east-kazakhstan | district | territorial | Asia/Almaty | Абай ауданының прокуратурасы | Прокуратура Абайского района | Prosecutor's Office of Abay District
east-kazakhstan.ayagoz | east-kazakhstan | district | territorial | Asia/Almaty | Аягөз ауданының прокуратурасы | Прокуратура Аягозского района | Prosecutor's Office of Ayagoz District
east-kazakhstan.beskaragay | east-kazakhstan | district | territorial | Asia/Almaty | Бесқарағай ауданының прокуратурасы | Прокуратура Бескарагайского района | Prosecutor's Office of Beskaragay District
east-kazakhstan.borodulikha | east-kazakhstan | district | territorial | Asia/Almaty | Бородулиха ауданының прокуратурасы | Прокуратура Бородулихинского района | Prosecutor's Office of Borodulikha District
east-kazakhstan.glubokoe | east-kazakhstan | district | territorial | Asia/Almaty | Глубокое ауданының прокуратурасы | Прокуратура Глубоковского района | Prosecutor's Office of Glubokoe District
east-kazakhstan.zharma | east-kazakhstan | district | territorial | Asia/Almaty | Жарма ауданының прокуратурасы | Прокуратура Жарминского района | Prosecutor's Office of Zharma District
east-kazakhstan.zaysan | east-kazakhstan | district | territorial | Asia/Almaty | Зайсан ауданының прокуратурасы | Прокуратура Зайсанского района | Prosecutor's Office of Zaysan District
east-kazakhstan.zyryan | east-kazakhstan | district | territorial | Asia/Almaty | Зырян ауданының прокуратурасы | Прокуратура Зыряновского района | Prosecutor's Office of Zyryan District
east-kazakhstan.katonkaragay | east-kazakhstan | district | territorial | Asia/Almaty | Катонқарағай ауданының прокуратурасы | Прокуратура Катон-Карагайского района | Prosecutor's Office of Katonkaragay District
east-kazakhstan.kokpekti | east-kazakhstan | district | territorial | Asia/Almaty | Көкпекті ауданының прокуратурасы | Прокуратура Кокпектинского района | Prosecutor's Office of Kokpekti District
east-kazakhstan.kurshim | east-kazakhstan | district | territorial | Asia/Almaty | Күршім ауданының прокуратурасы | Прокуратура Курчумского района | Prosecutor's Office of Kurshim District
east-kazakhstan.tarbagatay | east-kazakhstan | district | territorial | Asia/Almaty | Тарбағатай ауданының прокуратурасы | Прокуратура Тарбагатайского района | Prosecutor's Office of Tarbagatay District
east-kazakhstan.ulan | east-kazakhstan | district | territorial | Asia/Almaty | Ұлан ауданының прокуратурасы | Прокуратура Уланского района | Prosecutor's Office of Ulan District
east-kazakhstan.urzhar | east-kazakhstan | district | territorial | Asia/Almaty | Үржар ауданының прокуратурасы | Прокуратура Урджарского района | Prosecutor's Office of Urzhar District
east-kazakhstan.shemonaikha | east-kazakhstan | district | territorial | Asia/Almaty | Шемонаиха ауданының прокуратурасы | Прокуратура Шемонаихинского района | Prosecutor's Office of Shemonaikha District
east-kazakhstan.oskemen-city | east-kazakhstan | district | territorial | Asia/Almaty | Өскемен қаласының прокуратурасы | Прокуратура города Усть-Каменогорска | Prosecutor's Office of the City of Oskemen (Ust-Kamenogorsk)
east-kazakhstan.ridder-city | east-kazakhstan | district | territorial | Asia/Almaty | Риддер қаласының прокуратурасы | Прокуратура города Риддера | Prosecutor's Office of the City of Ridder
east-kazakhstan.semey-city | east-kazakhstan | district | territorial | Asia/Almaty | Семей қаласының прокуратурасы | Прокуратура города Семея | Prosecutor's Office of the City of Semey
east-kazakhstan.kurchatov-city | east-kazakhstan | district | territorial | Asia/Almaty | Курчатов қаласының прокуратурасы | Прокуратура города Курчатова | Prosecutor's Office of the City of Kurchatov
zhambyl.bayzak | zhambyl | district | territorial | Asia/Almaty | Байзақ ауданының прокуратурасы | Прокуратура Байзакского района | Prosecutor's Office of Bayzak District
zhambyl.zhambyl | zhambyl | district | territorial | Asia/Almaty | Жамбыл ауданының прокуратурасы | Прокуратура Жамбылского района | Prosecutor's Office of Zhambyl District
zhambyl.zhualy | zhambyl | district | territorial | Asia/Almaty | Жуалы ауданының прокуратурасы | Прокуратура Жуалынского района | Prosecutor's Office of Zhualy District
zhambyl.korday | zhambyl | district | territorial | Asia/Almaty | Қордай ауданының прокуратурасы | Прокуратура Кордайского района | Prosecutor's Office of Korday District
zhambyl.merki | zhambyl | district | territorial | Asia/Almaty | Меркі ауданының прокуратурасы | Прокуратура Меркенского района | Prosecutor's Office of Merki District
zhambyl.moyynkum | zhambyl | district | territorial | Asia/Almaty | Мойынқұм ауданының прокуратурасы | Прокуратура Мойынкумского района | Prosecutor's Office of Moyynkum District
zhambyl.ryskulov | zhambyl | district | territorial | Asia/Almaty | Т. Рысқұлов атындағы ауданының прокуратурасы | Прокуратура имени Т. Рыскулова района | Prosecutor's Office of Turar Ryskulov District
zhambyl.sarysu | zhambyl | district | territorial | Asia/Almaty | Сарысу ауданының прокуратурасы | Прокуратура Сарысуского района | Prosecutor's Office of Sarysu District
zhambyl.talas | zhambyl | district | territorial | Asia/Almaty | Талас ауданының прокуратурасы | Прокуратура Таласского района | Prosecutor's Office of Talas District
zhambyl.shu | zhambyl | district | territorial | Asia/Almaty | Шу ауданының прокуратурасы | Прокуратура Шуского района | Prosecutor's Office of Shu District
zhambyl.taraz-city | zhambyl | district | territorial | Asia/Almaty | Тараз қаласының прокуратурасы | Прокуратура города Тараза | Prosecutor's Office of the City of Taraz
west-kazakhstan.akzhaik | west-kazakhstan | district | territorial | Asia/Oral | Ақжайық ауданының прокуратурасы | Прокуратура Акжаикского района | Prosecutor's Office of Akzhaik District
west-kazakhstan.bokey-orda | west-kazakhstan | district | territorial | Asia/Oral | Бөкей ордасы ауданының прокуратурасы | Прокуратура Бокейординского района | Prosecutor's Office of Bokey Orda District
west-kazakhstan.borli | west-kazakhstan | district | territorial | Asia/Oral | Бөрлі ауданының прокуратурасы | Прокуратура Бурлинского района | Prosecutor's Office of Borli District
west-kazakhstan.zhanakala | west-kazakhstan | district | territorial | Asia/Oral | Жаңақала ауданының прокуратурасы | Прокуратура Жангалинского района | Prosecutor's Office of Zhanakala District
west-kazakhstan.zhanibek | west-kazakhstan | district | territorial | Asia/Oral | Жәнібек ауданының прокуратурасы | Прокуратура Жанибекского района | Prosecutor's Office of Zhanibek District
west-kazakhstan.zelenov | west-kazakhstan | district | territorial | Asia/Oral | Зеленов ауданының прокуратурасы | Прокуратура Зеленовского района | Prosecutor's Office of Zelenov District
west-kazakhstan.kaztalov | west-kazakhstan | district | territorial | Asia/Oral | Қазталов ауданының прокуратурасы | Прокуратура Казталовского района | Prosecutor's Office of Kaztalov District
west-kazakhstan.karatobe | west-kazakhstan | district | territorial | Asia/Oral | Қаратөбе ауданының прокуратурасы | Прокуратура Каратобинского района | Prosecutor's Office of Karatobe District
west-kazakhstan.syrym | west-kazakhstan | district | territorial | Asia/Oral | Сырым ауданының прокуратурасы | Прокуратура Сырымского района | Prosecutor's Office of Syrym District
west-kazakhstan.taskala | west-kazakhstan | district | territorial | Asia/Oral | Тасқала ауданының прокуратурасы | Прокуратура Таскалинского района | Prosecutor's Office of Taskala District
west-kazakhstan.terekti | west-kazakhstan | district | territorial | Asia/Oral | Теректі ауданының прокуратурасы | Прокуратура Теректинского района | Prosecutor's Office of Terekti District
west-kazakhstan.shyngyrlau | west-kazakhstan | district | territorial | Asia/Oral | Шыңғырлау ауданының прокуратурасы | Прокуратура Чингирлауского района | Prosecutor's Office of Shyngyrlau District
west-kazakhstan.oral-city | west-kazakhstan | district | territorial | Asia/Oral | Орал қаласының прокуратурасы | Прокуратура города Уральска | Prosecutor's Office of the City of Oral (Uralsk)
karaganda.abay | karaganda | district | territorial | Asia/Almaty | Абай ауданының прокуратурасы | Прокуратура Абайского района | Prosecutor's Office of Abay District
karaganda.aktogay | karaganda | district | territorial | Asia/Almaty | Ақтоғай ауданының прокуратурасы | Прокуратура Актогайского района | Prosecutor's Office of Aktogay District
karaganda.bukhar-zhyrau | karaganda | district | territorial | Asia/Almaty | Бұқар жырау ауданының прокуратурасы | Прокуратура Бухар-Жырауского района | Prosecutor's Office of Bukhar Zhyrau District
karaganda.zhanaarka | karaganda | district | territorial | Asia/Almaty | Жаңаарқа ауданының прокуратурасы | Прокуратура Жанааркинского района | Prosecutor's Office of Zhanaarka District
karaganda.karkaraly | karaganda | district | territorial | Asia/Almaty | Қарқаралы ауданының прокуратурасы | Прокуратура Каркаралинского района | Prosecutor's Office of Karkaraly District
karaganda.nura | karaganda | district | territorial | Asia/Almaty | Нұра ауданының прокуратурасы | Прокуратура Нуринского района | Prosecutor's Office of Nura District
karaganda.osakarov | karaganda | district | territorial | Asia/Almaty | Осакаров ауданының прокуратурасы | Прокуратура Осакаровского района | Prosecutor's Office of Osakarov District
karaganda.ulytau | karaganda | district | territorial | Asia/Almaty | Ұлытау ауданының прокуратурасы | Прокуратура Улытауского района | Prosecutor's Office of Ulytau District
karaganda.shet | karaganda | district | territorial | Asia/Almaty | Шет ауданының прокуратурасы | Прокуратура Шетского района | Prosecutor's Office of Shet District
karaganda.karaganda-city | karaganda | district | territorial | Asia/Almaty | Қарағанды қаласының прокуратурасы | Прокуратура города Караганды | Prosecutor's Office of the City of Karaganda
karaganda.temirtau-city | karaganda | district | territorial | Asia/Almaty | Теміртау қаласының прокуратурасы | Прокуратура города Темиртау | Prosecutor's Office of the City of Temirtau
karaganda.zhezkazgan-city | karaganda | district | territorial | Asia/Almaty | Жезқазған қаласының прокуратурасы | Прокуратура города Жезказгана | Prosecutor's Office of the City of Zhezkazgan
karaganda.balkhash-city | karaganda | district | territorial | Asia/Almaty | Балқаш қаласының прокуратурасы | Прокуратура города Балхаша | Prosecutor's Office of the City of Balkhash
karaganda.satpaev-city | karaganda | district | territorial | Asia/Almaty | Сәтбаев қаласының прокуратурасы | Прокуратура города Сатпаева | Prosecutor's Office of the City of Satpaev
karaganda.karazhal-city | karaganda | district | territorial | Asia/Almaty | Қаражал қаласының прокуратурасы | Прокуратура города Каражала | Prosecutor's Office of the City of Karazhal
karaganda.priozersk-city | karaganda | district | territorial | Asia/Almaty | Приозерск қаласының прокуратурасы | Прокуратура города Приозерска | Prosecutor's Office of the City of Priozersk
karaganda.saran-city | karaganda | district | territorial | Asia/Almaty | Саран қаласының прокуратурасы | Прокуратура города Сарани | Prosecutor's Office of the City of Saran
karaganda.shakhtinsk-city | karaganda | district | territorial | Asia/Almaty | Шахтинск қаласының прокуратурасы | Прокуратура города Шахтинска | Prosecutor's Office of the City of Shakhtinsk
kostanay.altynsarin | kostanay | district | territorial | Asia/Qostanay | Алтынсарин ауданының прокуратурасы | Прокуратура Алтынсаринского района | Prosecutor's Office of Altynsarin District
kostanay.amangeldi | kostanay | district | territorial | Asia/Qostanay | Амангелді ауданының прокуратурасы | Прокуратура Амангельдинского района | Prosecutor's Office of Amangeldi District
kostanay.auliekol | kostanay | district | territorial | Asia/Qostanay | Әулиекөл ауданының прокуратурасы | Прокуратура Аулиекольского района | Prosecutor's Office of Auliekol District
kostanay.denisov | kostanay | district | territorial | Asia/Qostanay | Денисов ауданының прокуратурасы | Прокуратура Денисовского района | Prosecutor's Office of Denisov District
kostanay.zhangeldin | kostanay | district | territorial | Asia/Qostanay | Жангелдин ауданының прокуратурасы | Прокуратура Джангельдинского района | Prosecutor's Office of Zhangeldin District
kostanay.zhitikara | kostanay | district | territorial | Asia/Qostanay | Жітіқара ауданының прокуратурасы | Прокуратура Житикаринского района | Prosecutor's Office of Zhitikara District
kostanay.kamysty | kostanay | district | territorial | Asia/Qostanay | Қамысты ауданының прокуратурасы | Прокуратура Камыстинского района | Prosecutor's Office of Kamysty District
kostanay.karabalyk | kostanay | district | territorial | Asia/Qostanay | Қарабалық ауданының прокуратурасы | Прокуратура Карабалыкского района | Prosecutor's Office of Karabalyk District
kostanay.karasu | kostanay | district | territorial | Asia/Qostanay | Қарасу ауданының прокуратурасы | Прокуратура Карасуского района | Prosecutor's Office of Karasu District
kostanay.kostanay | kostanay | district | territorial | Asia/Qostanay | Қостанай ауданының прокуратурасы | Прокуратура Костанайского района | Prosecutor's Office of Kostanay District
kostanay.mendikara | kostanay | district | territorial | Asia/Qostanay | Меңдіқара ауданының прокуратурасы | Прокуратура Мендыкаринского района | Prosecutor's Office of Mendikara District
kostanay.nauryzym | kostanay | district | territorial | Asia/Qostanay | Наурызым ауданының прокуратурасы | Прокуратура Наурзумского района | Prosecutor's Office of Nauryzym District
kostanay.sarykol | kostanay | district | territorial | Asia/Qostanay | Сарыкөл ауданының прокуратурасы | Прокуратура Сарыкольского района | Prosecutor's Office of Sarykol District
kostanay.taran | kostanay | district | territorial | Asia/Qostanay | Таран ауданының прокуратурасы | Прокуратура Тарановского района | Prosecutor's Office of Taran District
kostanay.uzunkol | kostanay | district | territorial | Asia/Qostanay | Ұзынкөл ауданының прокуратурасы | Прокуратура Узункольского района | Prosecutor's Office of Uzunkol District
kostanay.fedorov | kostanay | district | territorial | Asia/Qostanay | Федоров ауданының прокуратурасы | Прокуратура Федоровского района | Prosecutor's Office of Fedorov District
kostanay.kostanay-city | kostanay | district | territorial | Asia/Qostanay | Қостанай қаласының прокуратурасы | Прокуратура города Костаная | Prosecutor's Office of the City of Kostanay
kostanay.rudny-city | kostanay | district | territorial | Asia/Qostanay | Рудный қаласының прокуратурасы | Прокуратура города Рудного | Prosecutor's Office of the City of Rudny
kostanay.arkalyk-city | kostanay | district | territorial | Asia/Qostanay | Арқалық қаласының прокуратурасы | Прокуратура города Аркалыка | Prosecutor's Office of the City of Arkalyk
kostanay.lisakovsk-city | kostanay | district | territorial | Asia/Qostanay | Лисаков қаласының прокуратурасы | Прокуратура города Лисаковска | Prosecutor's Office of the City of Lisakovsk
kyzylorda.aral | kyzylorda | district | territorial | Asia/Qyzylorda | Арал ауданының прокуратурасы | Прокуратура Аральского района | Prosecutor's Office of Aral District
kyzylorda.zhalagash | kyzylorda | district | territorial | Asia/Qyzylorda | Жалағаш ауданының прокуратурасы | Прокуратура Жалагашского района | Prosecutor's Office of Zhalagash District
kyzylorda.zhanakorgan | kyzylorda | district | territorial | Asia/Qyzylorda | Жаңақорған ауданының прокуратурасы | Прокуратура Жанакорганского района | Prosecutor's Office of Zhanakorgan District
kyzylorda.kazaly | kyzylorda | district | territorial | Asia/Qyzylorda | Қазалы ауданының прокуратурасы | Прокуратура Казалинского района | Prosecutor's Office of Kazaly District
kyzylorda.karmakshy | kyzylorda | district | territorial | Asia/Qyzylorda | Қармақшы ауданының прокуратурасы | Прокуратура Кармакшинского района | Prosecutor's Office of Karmakshy District
kyzylorda.syrdarya | kyzylorda | district | territorial | Asia/Qyzylorda | Сырдария ауданының прокуратурасы | Прокуратура Сырдарьинского района | Prosecutor's Office of Syrdarya District
kyzylorda.shieli | kyzylorda | district | territorial | Asia/Qyzylorda | Шиелі ауданының прокуратурасы | Прокуратура Шиелийского района | Prosecutor's Office of Shieli District
kyzylorda.kyzylorda-city | kyzylorda | district | territorial | Asia/Qyzylorda | Қызылорда қаласының прокуратурасы | Прокуратура города Кызылорды | Prosecutor's Office of the City of Kyzylorda
mangystau.beyneu | mangystau | district | territorial | Asia/Aqtau | Бейнеу ауданының прокуратурасы | Прокуратура Бейнеуского района | Prosecutor's Office of Beyneu District
mangystau.karakiya | mangystau | district | territorial | Asia/Aqtau | Қарақия ауданының прокуратурасы | Прокуратура Каракиянского района | Prosecutor's Office of Karakiya District
mangystau.mangystau | mangystau | district | territorial | Asia/Aqtau | Маңғыстау ауданының прокуратурасы | Прокуратура Мангистауского района | Prosecutor's Office of Mangystau District
mangystau.munayly | mangystau | district | territorial | Asia/Aqtau | Мұнайлы ауданының прокуратурасы | Прокуратура Мунайлинского района | Prosecutor's Office of Munayly District
mangystau.tupkaragan | mangystau | district | territorial | Asia/Aqtau | Түпқараған ауданының прокуратурасы | Прокуратура Тупкараганского района | Prosecutor's Office of Tupkaragan District
mangystau.aktau-city | mangystau | district | territorial | Asia/Aqtau | Ақтау қаласының прокуратурасы | Прокуратура города Актау | Prosecutor's Office of the City of Aktau
mangystau.zhanaozen-city | mangystau | district | territorial | Asia/Aqtau | Жаңаөзен қаласының прокуратурасы | Прокуратура города Жанаозена | Prosecutor's Office of the City of Zhanaozen
pavlodar.aktogay | pavlodar | district | territorial | Asia/Almaty | Ақтоғай ауданының прокуратурасы | Прокуратура Актогайского района | Prosecutor's Office of Aktogay District
pavlodar.bayanaul | pavlodar | district | territorial | Asia/Almaty | Баянауыл ауданының прокуратурасы | Прокуратура Баянаульского района | Prosecutor's Office of Bayanaul District
pavlodar.zhelezin | pavlodar | district | territorial | Asia/Almaty | Железин ауданының прокуратурасы | Прокуратура Железинского района | Prosecutor's Office of Zhelezin District
pavlodar.ertis | pavlodar | district | territorial | Asia/Almaty | Ертіс ауданының прокуратурасы | Прокуратура Иртышского района | Prosecutor's Office of Ertis District
pavlodar.kashyr | pavlodar | district | territorial | Asia/Almaty | Қашыр ауданының прокуратурасы | Прокуратура Качирского района | Prosecutor's Office of Kashyr District
pavlodar.lebyazhi | pavlodar | district | territorial | Asia/Almaty | Лебяжі ауданының прокуратурасы | Прокуратура Лебяжинского района | Prosecutor's Office of Lebyazhi District
pavlodar.may | pavlodar | district | territorial | Asia/Almaty | Май ауданының прокуратурасы | Прокуратура Майского района | Prosecutor's Office of May District
pavlodar.pavlodar | pavlodar | district | territorial | Asia/Almaty | Павлодар ауданының прокуратурасы | Прокуратура Павлодарского района | Prosecutor's Office of Pavlodar District
pavlodar.uspen | pavlodar | district | territorial | Asia/Almaty | Успен ауданының прокуратурасы | Прокуратура Успенского района | Prosecutor's Office of Uspen District
pavlodar.sharbakty | pavlodar | district | territorial | Asia/Almaty | Шарбақты ауданының прокуратурасы | Прокуратура Щербактинского района | Prosecutor's Office of Sharbakty District
pavlodar.pavlodar-city | pavlodar | district | territorial | Asia/Almaty | Павлодар қаласының прокуратурасы | Прокуратура города Павлодара | Prosecutor's Office of the City of Pavlodar
pavlodar.ekibastuz-city | pavlodar | district | territorial | Asia/Almaty | Екібастұз қаласының прокуратурасы | Прокуратура города Экибастуза | Prosecutor's Office of the City of Ekibastuz
pavlodar.aksu-city | pavlodar | district | territorial | Asia/Almaty | Ақсу қаласының прокуратурасы | Прокуратура города Аксу | Prosecutor's Office of the City of Aksu
north-kazakhstan.ayyrtau | north-kazakhstan | district | territorial | Asia/Almaty | Айыртау ауданының прокуратурасы | Прокуратура Айыртауского района | Prosecutor's Office of Ayyrtau District
north-kazakhstan.akzhar | north-kazakhstan | district | territorial | Asia/Almaty | Ақжар ауданының прокуратурасы | Прокуратура Акжарского района | Prosecutor's Office of Akzhar District
north-kazakhstan.akkayyn | north-kazakhstan | district | territorial | Asia/Almaty | Аққайың ауданының прокуратурасы | Прокуратура Аккайынского района | Prosecutor's Office of Akkayyn District
north-kazakhstan.esil | north-kazakhstan | district | territorial | Asia/Almaty | Есіл ауданының прокуратурасы | Прокуратура Есильского района | Prosecutor's Office of Esil District
north-kazakhstan.zhambyl | north-kazakhstan | district | territorial | Asia/Almaty | Жамбыл ауданының прокуратурасы | Прокуратура Жамбылского района | Prosecutor's Office of Zhambyl District
north-kazakhstan.kyzylzhar | north-kazakhstan | district | territorial | Asia/Almaty | Қызылжар ауданының прокуратурасы | Прокуратура Кызылжарского района | Prosecutor's Office of Kyzylzhar District
north-kazakhstan.mamlyut | north-kazakhstan | district | territorial | Asia/Almaty | Мамлют ауданының прокуратурасы | Прокуратура Мамлютского района | Prosecutor's Office of Mamlyut District
north-kazakhstan.musirepov | north-kazakhstan | district | territorial | Asia/Almaty | Ғабит Мүсірепов атындағы ауданының прокуратурасы | Прокуратура имени Габита Мусрепова района | Prosecutor's Office of Gabit Musirepov District
north-kazakhstan.zhumabaev | north-kazakhstan | district | territorial | Asia/Almaty | Мағжан Жұмабаев ауданының прокуратурасы | Прокуратура Магжана Жумабаева района | Prosecutor's Office of Magzhan Zhumabaev District
north-kazakhstan.shal-akyn | north-kazakhstan | district | territorial | Asia/Almaty | Шал ақын ауданының прокуратурасы | Прокуратура Шал акына района | Prosecutor's Office of Shal Akyn District
north-kazakhstan.tayynsha | north-kazakhstan | district | territorial | Asia/Almaty | Тайынша ауданының прокуратурасы | Прокуратура Тайыншинского района | Prosecutor's Office of Tayynsha District
north-kazakhstan.timiryazev | north-kazakhstan | district | territorial | Asia/Almaty | Тимирязев ауданының прокуратурасы | Прокуратура Тимирязевского района | Prosecutor's Office of Timiryazev District
north-kazakhstan.ualikhanov | north-kazakhstan | district | territorial | Asia/Almaty | Уәлиханов ауданының прокуратурасы | Прокуратура Уалихановского района | Prosecutor's Office of Ualikhanov District
north-kazakhstan.petropavl-city | north-kazakhstan | district | territorial | Asia/Almaty | Петропавл қаласының прокуратурасы | Прокуратура города Петропавловска | Prosecutor's Office of the City of Petropavl
south-kazakhstan.baydibek | south-kazakhstan | district | territorial | Asia/Almaty | Бәйдібек ауданының прокуратурасы | Прокуратура Байдибекского района | Prosecutor's Office of Baydibek District
south-kazakhstan.kazygurt | south-kazakhstan | district | territorial | Asia/Almaty | Қазығұрт ауданының прокуратурасы | Прокуратура Казыгуртского района | Prosecutor's Office of Kazygurt District
south-kazakhstan.maktaaral | south-kazakhstan | district | territorial | Asia/Almaty | Мақтаарал ауданының прокуратурасы | Прокуратура Мактааральского района | Prosecutor's Office of Maktaaral District
south-kazakhstan.ordabasy | south-kazakhstan | district | territorial | Asia/Almaty | Ордабасы ауданының прокуратурасы | Прокуратура Ордабасинского района | Prosecutor's Office of Ordabasy District
south-kazakhstan.otyrar | south-kazakhstan | district | territorial | Asia/Almaty | Отырар ауданының прокуратурасы | Прокуратура Отырарского района | Prosecutor's Office of Otyrar District
south-kazakhstan.sayram | south-kazakhstan | district | territorial | Asia/Almaty | Сайрам ауданының прокуратурасы | Прокуратура Сайрамского района | Prosecutor's Office of Sayram District
south-kazakhstan.saryagash | south-kazakhstan | district | territorial | Asia/Almaty | Сарыағаш ауданының прокуратурасы | Прокуратура Сарыагашского района | Prosecutor's Office of Saryagash District
south-kazakhstan.sozak | south-kazakhstan | district | territorial | Asia/Almaty | Созақ ауданының прокуратурасы | Прокуратура Созакского района | Prosecutor's Office of Sozak District
south-kazakhstan.tolebi | south-kazakhstan | district | territorial | Asia/Almaty | Төлеби ауданының прокуратурасы | Прокуратура Толебийского района | Prosecutor's Office of Tolebi District
south-kazakhstan.tulkibas | south-kazakhstan | district | territorial | Asia/Almaty | Түлкібас ауданының прокуратурасы | Прокуратура Тюлькубасского района | Prosecutor's Office of Tulkibas District
south-kazakhstan.shardara | south-kazakhstan | district | territorial | Asia/Almaty | Шардара ауданының прокуратурасы | Прокуратура Шардаринского района | Prosecutor's Office of Shardara District
south-kazakhstan.turkistan-city | south-kazakhstan | district | territorial | Asia/Almaty | Түркістан қаласының прокуратурасы | Прокуратура города Туркестана | Prosecutor's Office of the City of Turkistan
south-kazakhstan.shymkent-city | south-kazakhstan | district | territorial | Asia/Almaty | Шымкент қаласының прокуратурасы | Прокуратура города Шымкента | Prosecutor's Office of the City of Shymkent
south-kazakhstan.kentau-city | south-kazakhstan | district | territorial | Asia/Almaty | Кентау қаласының прокуратурасы | Прокуратура города Кентау | Prosecutor's Office of the City of Kentau
south-kazakhstan.arys-city | south-kazakhstan | district | territorial | Asia/Almaty | Арыс қаласының прокуратурасы | Прокуратура города Арыси | Prosecutor's Office of the City of Arys
west-kazakhstan.nature | west-kazakhstan | district | nature-protection | Asia/Oral | Батыс Қазақстан облысының табиғат қорғау прокуратурасы | Природоохранная прокуратура Западно-Казахстанской области | Nature-Protection Prosecutor's Office of West Kazakhstan Region
`;

/** The 228 offices, each after its parent; equated district offices are founded by the registrar. */
export const seededOffices: readonly SeededOffice[] = table.trim().split('\n').map(readOffice);

function readOffice(line: string): SeededOffice {
  const [code, parent, level, type, zone, kk, ru, en] = line.split(' | ') as Row;
  return { code, parentCode: parent === '-' ? null : parent, level, type, zone, names: { kk, ru, en } };
}
