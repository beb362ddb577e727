/** Latin spellings of names in other scripts, the way passports of the country write them. */

type Rule = (name: string) => string;

const capital = (text: string) =>
  text.replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** "аa бb" → a table from letters to spellings. */
const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(" ").map((pair): [string, string] => [Array.from(pair)[0]!, Array.from(pair).slice(1).join("")]));

const spell = (name: string, letters: ReadonlyMap<string, string>) =>
  capital(Array.from(name.toLowerCase(), (letter) => letters.get(letter) ?? letter).join(""));

const CYRILLIC =
  "аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya";
const RUSSIAN = table(`${CYRILLIC} ёyo`);
const RUSSIAN_USAGE: Readonly<Record<string, string>> = {
  Александр: "Alexander",
  Александра: "Alexandra",
  Алексей: "Alexey",
  Максим: "Maxim",
  Виктория: "Victoria",
  Виктор: "Victor",
  София: "Sofia",
  Ксения: "Ksenia",
  Макс: "Max",
};
const UKRAINIAN_FIRST = table("єye їyi йy юyu яya");
const UKRAINIAN = table(
  "аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ь юiu яia ’ ʼ",
);
const BULGARIAN = table(
  "аa бb вv гg дd еe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хh цts чch шsh щsht ъa ьy юyu яya",
);
const MACEDONIAN = table(
  "аa бb вv гg дd ѓgj еe жzh зz ѕdz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ќkj уu фf хh цc чch џdj шsh",
);
const KAZAKH = table(`${CYRILLIC.replace("йy", "йi")} ёyo әa ғg қk ңn өo ұu үu һh іi`);
const GEORGIAN = table(
  "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh",
);
const ARMENIAN = table(
  "աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts փp քk օo ֆf ևev",
);

const GREEK = table("αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo");
const GREEK_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/ου/g, "ou"],
  [/([αεη])υ(?=[βγδζλμνραεηιουω])/g, "$1v"],
  [/([αεη])υ/g, "$1f"],
  [/^μπ/, "b"],
  [/^ντ/, "d"],
  [/^γκ/, "g"],
  [/γγ/g, "ng"],
  [/γχ/g, "nch"],
  [/γξ/g, "nx"],
];

function greek(name: string): string {
  let text = name.toLowerCase().replaceAll("ϊ", "ι").replaceAll("ΐ", "ι").normalize("NFD").replace(/\p{M}/gu, "");
  for (const [group, spelling] of GREEK_GROUPS) text = text.replace(group, spelling);
  return spell(text, GREEK);
}

const KOREAN_INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const KOREAN_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const KOREAN_FINALS = " k k k n n n t l l l l l l l l m p p t t ng t t k t p t".split(" ");
/** Syllables that Koreans spell their own way rather than by the official rules. */
const KOREAN_USAGE: Readonly<Record<string, string>> = {
  우: "woo",
  영: "young",
  현: "hyun",
  준: "jun",
  선: "sun",
  은: "eun",
  수: "soo",
  주: "joo",
  연: "yeon",
  정: "jung",
  경: "kyung",
  성: "sung",
  승: "seung",
  훈: "hoon",
  순: "soon",
  숙: "sook",
  건: "gun",
  희: "hee",
  규: "kyu",
  근: "keun",
  범: "beom",
  동: "dong",
  종: "jong",
  철: "chul",
  섭: "sup",
  열: "yeol",
  유: "yoo",
  윤: "yoon",
  서: "seo",
  석: "seok",
  기: "ki",
  국: "kook",
  구: "koo",
  길: "gil",
  광: "kwang",
  걸: "gul",
};
const KOREAN_FAMILIES: Readonly<Record<string, string>> = {
  김: "Kim",
  이: "Lee",
  박: "Park",
  최: "Choi",
  정: "Jung",
  강: "Kang",
  조: "Cho",
  윤: "Yoon",
  장: "Jang",
  임: "Lim",
  한: "Han",
  오: "Oh",
  서: "Seo",
  신: "Shin",
  권: "Kwon",
  황: "Hwang",
  안: "Ahn",
  송: "Song",
  류: "Ryu",
  전: "Jeon",
  홍: "Hong",
  고: "Ko",
  문: "Moon",
  양: "Yang",
  손: "Son",
  배: "Bae",
  백: "Baek",
  허: "Heo",
  유: "Yoo",
  남: "Nam",
  심: "Shim",
  노: "Noh",
  하: "Ha",
  곽: "Kwak",
  성: "Sung",
  차: "Cha",
  주: "Joo",
  우: "Woo",
  구: "Koo",
  민: "Min",
  진: "Jin",
  나: "Na",
  지: "Ji",
  엄: "Eom",
  천: "Cheon",
  방: "Bang",
  공: "Kong",
  현: "Hyun",
  변: "Byun",
  길: "Gil",
  국: "Kook",
  금: "Keum",
  기: "Ki",
  선우: "Sunwoo",
  여: "Yeo",
};

function korean(name: string, family: boolean): string {
  if (family && KOREAN_FAMILIES[name]) return KOREAN_FAMILIES[name];
  const syllables = Array.from(name, (syllable) => {
    const usage = KOREAN_USAGE[syllable];
    if (usage) return usage;
    const code = syllable.charCodeAt(0) - 0xac00;
    return (
      KOREAN_INITIALS[Math.floor(code / 588)]! +
      KOREAN_VOWELS[Math.floor((code % 588) / 28)]! +
      KOREAN_FINALS[code % 28]!
    );
  });
  return capital(syllables.join(""));
}

const PINYIN =
  "xiu秀 ying英颖莹穎瑩应應嬰 gui桂贵 lan兰蘭蓝藍 yu玉雨语語宇余于俞喻瑜鈺妤羽予郁虞彧育裕煜 zhen珍振贞貞镇蓁甄 feng凤鳳冯馮峰锋封丰鋒酆 shu淑树书舒樹 chun春 mei梅美玫 hua花华華 jin金锦瑾晋進进靳 su素苏蘇 li丽麗莉力李黎立利栗励厉郦酈 hui惠慧辉輝卉 fang芳方房妨 jian建健简柬簡 ai爱艾 hong红虹宏洪弘鸿鴻 yue月悦岳越玥 yun云雲芸勻 cui翠崔 xiao小晓曉肖蕭萧筱孝潇 xue雪薛学學 rong荣榮容蓉戎 rui瑞睿锐芮蕊 cai彩蔡采財 xia霞夏 guo国國郭果 qiao巧乔喬 jing静靜晶井景敬靖荆 min敏民闵閔 yan艳妍燕颜顏严嚴嫣晏閻阎闫言岩研炎彥彦雁 juan娟 ling玲凌翎灵聆 na娜 dan丹 ping萍平苹屏 jie洁杰傑潔捷婕 ting婷庭廷汀亭 lin琳林霖麟藺 qian倩钱錢乾茜骞 huan欢环 wen文雯温溫 jia佳家嘉甲贾賈 hai海 yi怡一依宜诒宓诣易伊意懿逸毅奕艺誼羿益轶苡錡 ya雅亚 xin欣鑫心昕新信忻馨辛芯歆 zi梓子紫自姿 han涵韩韓汉翰含 shi诗詩史石施世士时師諶 ke可柯科克 meng梦孟蒙夢萌 yao瑶姚尧遥耀曜 nuo诺 si思司斯四 tong桐彤童佟通同 xuan萱轩軒宣玄暄璇 qi琪齐祺奇其綺祁齊琦绮戚奚 ruo若 xi曦熙希席郗錫 ran然冉苒 wan婉万宛萬琬 qing晴清青庆卿 le乐樂 qiang强強 zhi志芷智之致知质郅治 jun军俊君钧竣骏軍峻均 ming明铭鸣茗名銘 de德 dong栋东董棟冬 yong永勇咏泳雍詠 wei卫伟威薇魏韦维巍未偉維瑋尉危 bao保宝包鲍寶鮑 fu福付傅扶符伏富 sheng生胜盛聖圣晟升 long龙龍隆 chang长昌常场畅 jiang江蒋姜蔣 zheng正政郑鄭 zhong忠钟鍾鐘中仲 xing兴興邢星幸行 guang光广 lei磊雷蕾 tao涛陶濤 chao超巢晁 gang刚钢剛 peng鹏彭澎鵬蓬 fei飞费 bin斌彬宾 bo波博柏伯 hao浩豪昊皓郝好 kai凯凱楷恺 fan帆范凡樊繁 shuai帅 xu旭徐许許胥续 ning宁寧甯 yang阳杨羊洋扬揚養楊陽 liang亮梁良粮 cheng成程诚承城丞誠澄 yuan远源袁元苑媛原遠圓 shao少邵韶 hang航杭 tian天田恬甜添 chen辰陈晨陳沉琛谌宸 mo墨莫默 ze泽 you佑尤游祐友有又宥優 zhe哲喆 ye烨叶业葉 wang王汪旺 zhang张章彰張 liu刘柳劉流 huang黄黃 zhao赵趙兆 wu吴吳武伍巫吾乌鄔 zhou周 sun孙孫 ma马馬麻 zhu朱祝竹珠竺诸諸筑 hu胡虎湖 he何贺禾和合赫賀荷 gao高 luo罗羅骆駱洛 xie谢謝解 song宋松嵩頌 tang唐汤湯 deng邓鄧登 cao曹 zeng曾 pan潘盘 du杜 lu吕卢盧陆陸鲁路鹿 shen沈申慎 tan谭譚覃谈檀談 liao廖 zou邹鄒 xiong熊雄 bai白 qin秦勤琴钦 qiu邱秋丘仇 hou侯厚後候 yin尹殷银音陰 duan段 mao毛茅 gu顾谷古顧辜 gong龚宫巩龔公贡 dai戴 kong孔 xiang向项祥翔湘項相 kang康 lai赖賴 zhuang庄莊壮 niu牛钮鈕 ge葛戈 di狄 ni倪妮 an安鞍 bi毕 jiao焦 tu涂塗凃徒 ou欧歐区區 nie聂聶 geng耿 zuo左 guan关官管關冠 bu卜 zhan詹湛占 pei裴佩珮培沛 ruan阮软 shang尚商上 rao饶饒 huo霍 shan单單珊善山 ji纪季吉紀基计嵇 dou窦竇 gan甘干 qu屈曲瞿 weng翁 miao苗缪妙 che车車 lian连廉莲連 chi池迟 chu楚褚初 bian边卞 dang党 sui隋 lou娄婁楼樓 sha沙 mu穆木慕 teng滕藤 leng冷 zang臧 cong丛 zhuo卓 mi米 quan权泉全 fen芬 cen岑 ru如儒茹 pin品 zong宗 xian贤憲賢宪 en恩 shui水 nan男楠南 lun伦倫 shuo碩硕 chong崇 ren仁任 lü呂律 chai柴 nian粘 pu蒲 lang郎 e鄂娥 que闕 kuang鄺 zhai翟 mai麥麦 ding丁";

const READINGS = new Map(
  PINYIN.split(" ").flatMap((entry) => {
    const syllable = entry.replace(/[^a-zü]/gu, "");
    return Array.from(entry.slice(syllable.length), (character): [string, string] => [character, syllable]);
  }),
);
function pinyin(name: string): string {
  const syllables = Array.from(name, (character) => {
    const reading = READINGS.get(character);
    if (reading === undefined) throw new RangeError(`no pinyin for ${character} in ${name}`);
    return reading;
  });
  return capital(syllables.join("").replaceAll("ü", "u"));
}

function russian(name: string): string {
  if (RUSSIAN_USAGE[name]) return RUSSIAN_USAGE[name];
  const plain = name
    .toLowerCase()
    .replace(/([жчшщ])ё/g, "$1е")
    .replace(/ь(?=[её])/g, "ъ")
    .replace(/ъё/g, "ё")
    .replace(/[иы]й$/, "ы")
    .replace(/ия$/, "иа");
  return spell(plain, RUSSIAN).replace(/(?<=[lnrvbts])ъ/g, "y");
}

function ukrainian(name: string): string {
  const lower = name.toLowerCase().replace(/зг/g, "zgh").replace(/ий$/, "и");
  const first = UKRAINIAN_FIRST.get(lower[0]!);
  return capital((first ?? "") + spell(first === undefined ? lower : lower.slice(1), UKRAINIAN).toLowerCase());
}

function armenian(name: string): string {
  const lower = name
    .toLowerCase()
    .replaceAll("ու", "u")
    .replace(/(^|-)ե/g, "$1ye")
    .replace(/(^|-)ո/g, "$1vo")
    .replaceAll("եւ", "ev")
    .replaceAll("և", "ev");
  return spell(lower, ARMENIAN).replace(/^Yeva$/, "Eva");
}

const RULES: Readonly<Record<string, (name: string, family: boolean) => string>> = {
  russian,
  ukrainian,
  bulgarian: (name) => spell(name.toLowerCase().replace(/ия$/, "иa"), BULGARIAN),
  macedonian: (name) => spell(name, MACEDONIAN),
  kazakh: (name) => spell(name.toLowerCase().replace(/ия$/, "иa"), KAZAKH),
  greek,
  georgian: (name) => spell(name, GEORGIAN),
  armenian,
  korean,
  pinyin,
};

/** A name's Latin spelling by a rule of this file. */
export function latinSpelling(name: string, rule: string, family: boolean): string {
  const apply: Rule | undefined = RULES[rule] && ((text) => RULES[rule]!(text, family));
  if (!apply) throw new RangeError(`no rule to spell ${rule} in Latin letters`);
  const spelled = apply(name);
  if (!/^[A-Za-z' -]+$/.test(spelled)) throw new RangeError(`${rule}: ${name} became ${spelled}`);
  return spelled;
}
