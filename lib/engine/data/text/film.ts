import type { Grammar } from "../../text/grammar";

/** What people write of films and series. */
export const film: Grammar = {
  name: "film",
  aliases: ["movie", "movies", "series", "tv show", "cinema", "show review", "streaming title"],
  rules: {
    title: ["{headline}", "{opinion}", "{opinion}"],
    noun: ["acting", "script", "pacing", "camera work", "score", "ending", "dialogue", "cast", "editing"],
    product: ["film"],
    praise: [
      "{The two leads|The lead|The whole cast} {carry every scene|play with real warmth|have never been better}.",
      "{The last|The final} {half hour|act|twenty minutes} {had me on the edge of my seat|broke my heart|is worth the ticket alone}.",
      "{Beautifully|Wonderfully|Stunningly} {shot|lit|scored}, {with not a dull minute|and funny where it counts|down to the last frame}.",
      "{The twist|The ending} {surprised me|made perfect sense|stayed with me for days}.",
      "{I laughed|I cried|We laughed and cried} {more than expected|from start to finish|in all the right places}.",
      "{A script|Dialogue} that {trusts its audience|sounds like real people|rewards a second viewing}.",
    ],
    complaint: [
      "{The plot|The story|The script} {makes no sense|falls apart halfway|was written on a napkin}.",
      "{Two hours|Far too long|Half an hour} {of my life gone|of people staring out of windows|for one joke}.",
      "{The leads|The two stars|The cast} {have no chemistry|look bored|deserve better lines}.",
      "{I saw|Anyone sees} the {twist|ending} coming {from the first scene|an hour away|in the trailer}.",
      "{The sound mix|The dialogue} is {so muddy I needed subtitles|drowned by the music|painful to listen to}.",
      "{Cheap|Clumsy|Lifeless} {effects|editing|jokes} {throughout|that pull you out of it|where a story should be}.",
    ],
    remark: [
      "{Fine|Decent|Good enough} for {a rainy Sunday|a long flight|a night on the sofa}.",
      "{The first half|The opening} is {strong|slow}, {the second|the rest} {less so|makes up for it}.",
      "{The idea|The premise} is {better|more original} than {the film|what they made of it}.",
      "{Neither|Not} {great nor terrible|as good as the first one nor as bad as they say}.",
    ],
    fact: [
      "{Watched|Saw|Caught} it {at home|on the big screen|on opening night|with my sister|on a plane|after a friend's tip}.",
      "{It runs|It felt like} {just under|a little over} {two hours|ninety minutes|two and a half hours}.",
      "{Went in|Sat down} {knowing nothing|with low expectations|having read the book}.",
      "{The theater|The room} was {half empty|packed|laughing along}.",
    ],
    event: [
      "{Rewatched|Watched|Finished} {over two evenings|in one sitting|with the kids|with subtitles on} {in 20{##}|last weekend|on holiday}, {##} minutes in {I paused once|we forgot the popcorn|someone fell asleep|nobody spoke}.",
      "{Double bill|Second viewing|Late show|Matinee} with {#} friends, {seats in row {#}|front row|back row|aisle seats}, {lively talk after|silence on the way home|one walked out}.",
    ],
    next: [
      "{Will|I will} {watch it again|look for more by this director|wait for the sequel|tell friends}.",
      "{Skip|See|Rent} it {on a big screen|when it streams|with low expectations|before reading more about it}.",
    ],
    headline: [
      "{Notes|Thoughts|Impressions|A few words} {after a second viewing|from the back row|on the ending|on a slow burner|from a fan of the genre|on the lead performance}{, without spoilers| (mild spoilers)||}",
    ],
    "title.bad": [
      "{opinion}",
      "{Two hours|An evening|A ticket} {wasted|I want back|too many}{, sadly| and then some|}",
      "{Could not|Would not|Did not} {finish it|stay awake|recommend it}{ to anyone| with a straight face|}",
      "{All|Plenty of} {style|noise|trailer}, {no|little} {story|heart|point}",
    ],
    "title.good": [
      "{opinion}",
      "{A gem|A surprise|A classic in the making|An instant favorite}{ for fans of the genre| of the year| with heart|}",
      "{See it|Watch it|Worth seeing} {on the big screen|twice|with someone you love|without reading anything first}",
      "{Best|Loveliest|Smartest} {film|thing I have seen} {this year|in ages|this winter}",
    ],
  },
};
