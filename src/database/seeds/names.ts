import type { Texts } from '../../kernel/texts';

type Spelt = readonly [kk: string, ru: string, en: string];

/** Surnames of men; those of women end in -а, -a. */
const surnames: readonly Spelt[] = [
  ['Ахметов', 'Ахметов', 'Akhmetov'],
  ['Әбдіров', 'Абдиров', 'Abdirov'],
  ['Әлімов', 'Алимов', 'Alimov'],
  ['Бекенов', 'Бекенов', 'Bekenov'],
  ['Ғабдуллин', 'Габдуллин', 'Gabdullin'],
  ['Дүйсенов', 'Дуйсенов', 'Duisenov'],
  ['Ержанов', 'Ержанов', 'Yerzhanov'],
  ['Есімов', 'Есимов', 'Yessimov'],
  ['Жақыпов', 'Жакупов', 'Zhakupov'],
  ['Жүнісов', 'Жунусов', 'Zhunussov'],
  ['Ибраев', 'Ибраев', 'Ibrayev'],
  ['Иманов', 'Иманов', 'Imanov'],
  ['Кәрімов', 'Каримов', 'Karimov'],
  ['Қасымов', 'Касымов', 'Kassymov'],
  ['Қалиев', 'Калиев', 'Kaliyev'],
  ['Құлжанов', 'Кулжанов', 'Kulzhanov'],
  ['Мұқанов', 'Муканов', 'Mukanov'],
  ['Мұратов', 'Муратов', 'Muratov'],
  ['Нұрғалиев', 'Нургалиев', 'Nurgaliyev'],
  ['Нұрланов', 'Нурланов', 'Nurlanov'],
  ['Омаров', 'Омаров', 'Omarov'],
  ['Оспанов', 'Оспанов', 'Ospanov'],
  ['Рахымов', 'Рахимов', 'Rakhimov'],
  ['Сәдуақасов', 'Садвакасов', 'Sadvakassov'],
  ['Сейітов', 'Сеитов', 'Seitov'],
  ['Смағұлов', 'Смагулов', 'Smagulov'],
  ['Сұлтанов', 'Султанов', 'Sultanov'],
  ['Тілеуов', 'Тлеуов', 'Tleuov'],
  ['Төлегенов', 'Тулегенов', 'Tulegenov'],
  ['Тұрсынов', 'Турсунов', 'Tursunov'],
  ['Үсенов', 'Усенов', 'Ussenov'],
  ['Хамитов', 'Хамитов', 'Khamitov'],
  ['Шәріпов', 'Шарипов', 'Sharipov'],
  ['Ысқақов', 'Искаков', 'Iskakov'],
  ['Байжанов', 'Байжанов', 'Baizhanov'],
  ['Досжанов', 'Досжанов', 'Doszhanov'],
  ['Иванов', 'Иванов', 'Ivanov'],
  ['Соколов', 'Соколов', 'Sokolov'],
  ['Кузнецов', 'Кузнецов', 'Kuznetsov'],
  ['Морозов', 'Морозов', 'Morozov'],
];

const men: readonly Spelt[] = [
  ['Асқар', 'Аскар', 'Askar'],
  ['Бауыржан', 'Бауыржан', 'Bauyrzhan'],
  ['Данияр', 'Данияр', 'Daniyar'],
  ['Ерлан', 'Ерлан', 'Yerlan'],
  ['Жандос', 'Жандос', 'Zhandos'],
  ['Қайрат', 'Кайрат', 'Kairat'],
  ['Марат', 'Марат', 'Marat'],
  ['Нұрлан', 'Нурлан', 'Nurlan'],
  ['Рүстем', 'Рустем', 'Rustem'],
  ['Серік', 'Серик', 'Serik'],
  ['Тимур', 'Тимур', 'Timur'],
  ['Арман', 'Арман', 'Arman'],
];

const women: readonly Spelt[] = [
  ['Айгүл', 'Айгуль', 'Aigul'],
  ['Әсел', 'Асель', 'Assel'],
  ['Гүлнар', 'Гульнар', 'Gulnar'],
  ['Динара', 'Динара', 'Dinara'],
  ['Жанар', 'Жанар', 'Zhanar'],
  ['Қарлығаш', 'Карлыгаш', 'Karlygash'],
  ['Ләззат', 'Ляззат', 'Lyazzat'],
  ['Мәдина', 'Мадина', 'Madina'],
  ['Назгүл', 'Назгуль', 'Nazgul'],
  ['Сәуле', 'Сауле', 'Saule'],
  ['Шолпан', 'Шолпан', 'Sholpan'],
  ['Алия', 'Алия', 'Aliya'],
];

const givenNames = [
  ...men.map((name) => ({ name, ending: false })),
  ...women.map((name) => ({ name, ending: true })),
];

/** How many different names there are. */
const namesThereAre = surnames.length * givenNames.length;

/** Spreads neighbours over the lists; shares no factor with their number, so that no name comes twice. */
const stride = 367;

/** An invented name, the same for the same number, different for different ones below `namesThereAre`. */
export function inventedName(number: number): Texts {
  const place = (number * stride) % namesThereAre;
  const surname = surnames[place % surnames.length];
  const given = givenNames[Math.floor(place / surnames.length)];
  if (!surname || !given) throw new Error(`no name for ${number}`);
  const [kk, ru, en] = surname;
  const { name, ending } = given;
  return {
    kk: `${kk}${ending ? 'а' : ''} ${name[0]}`,
    ru: `${ru}${ending ? 'а' : ''} ${name[1]}`,
    en: `${name[2]} ${en}${ending ? 'a' : ''}`,
  };
}
