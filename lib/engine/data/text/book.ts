import type { Grammar } from "../../text/grammar";

/** What readers write of books. */
export const book: Grammar = {
  name: "book",
  aliases: ["books", "novel", "library book", "reading", "literature", "audiobook", "ebook"],
  rules: {
    title: ["{headline}", "{opinion}", "{opinion}"],
    noun: ["writing", "plot", "pacing", "prose", "ending", "dialogue", "world", "cover", "translation"],
    product: ["book"],
    praise: [
      "{I read it|Finished it|I devoured it} in {one sitting|two evenings|a weekend} and {started again|missed my stop twice|slept too little}.",
      "{The characters|The two sisters|The people in it} {feel like old friends|stay with you|are drawn with real care}.",
      "{Clear|Elegant|Quiet, precise} prose {without a wasted word|that begs to be read aloud|and a sense of humor}.",
      "{The last chapter|The ending|The final page} {made me gasp|ties it all together|is perfect}.",
      "{I learned|I laughed} {more than expected|on every other page|something in each chapter}.",
      "{Underlined|Marked} {half the pages|a dozen passages} and {lent it to three friends|bought a copy for my mother}.",
    ],
    complaint: [
      "{Three hundred pages|A long book|Twelve chapters} for {an idea that fits on a postcard|a plot that goes nowhere|one good scene}.",
      "{The characters|The heroes} {all talk alike|never change|are hard to tell apart}.",
      "{I gave up|I lost interest|My patience ended} {halfway|at chapter four|around page {##}}.",
      "{Full of|Too many} {typing errors|coincidences|clichés}{, even for the genre|, sadly|}.",
      "{The blurb|The cover} promises {a different book|far more than comes}.",
      "{The ending|The last part} {feels rushed|comes from nowhere|explains everything twice}.",
    ],
    remark: [
      "{Slow to start|A slow beginning}, {better later|then it finds its feet|but it picks up}.",
      "{Good|Fine|Pleasant} for {the beach|a train ride|before sleep}.",
      "{The first book|Her earlier work|The audiobook} was {better|stronger|easier to follow}.",
      "{Some chapters|A few chapters} {shine|are lovely}, {others drag|others repeat}.",
    ],
    fact: [
      "{Picked|We picked} it for {our book club|a long journey|the holidays|the cover}.",
      "{Read|Heard} it {as an e-book|on the train|aloud with my daughter|as an audiobook}.",
      "{The print|The type} is {large|small}, {the chapters short|the paper thin}.",
      "{Bought|Borrowed|Got} it {second-hand|from the library|as a gift|on a friend's advice}.",
    ],
    event: [
      "{Started|Finished|Returned} after {##} pages, {#} evenings, {notes in the margin|two bookmarks|one tear stain|coffee on the cover}, {lent on|back on the shelf|book club next week}.",
      "{Book club|Reading circle|School list} pick, {#} of us {liked it|argued about the ending|had not finished}, {next one is shorter|next meeting in May|tea was good}.",
    ],
    next: [
      "{Will|I will} {read the next one|look for more by this author|give it as a present|keep my copy}.",
      "{Borrow|Buy|Skip} it {if you like the genre|before the film comes out|and decide for yourself}.",
    ],
    headline: [
      "{Notes|Thoughts|Impressions} {from our book club|after a second reading|on the ending|on a slow start|by a slow reader|on the characters}{, without spoilers| (mild spoilers)||}",
    ],
    "title.bad": [
      "{opinion}",
      "{Could not|Did not} {finish it|get past chapter {#}|warm to it}{, sorry| at all|}",
      "{Over-long|Over-hyped|Flat|Predictable}{ and proud of it| from page one| for my taste|}",
      "{Great|Lovely} cover, {dull|poor|thin} {story|book|plot}",
    ],
    "title.good": [
      "{opinion}",
      "{Could not|I could not} put it down{, what a story|, lovely| until dawn|}",
      "{A treasure|A keeper|A new favorite}{ on my shelf| for long evenings| to lend and get back|}",
      "{Best|Wisest|Warmest} {book|novel|thing I read} {this year|in ages|this summer}",
    ],
  },
};
