/** Text messages: label, kind, texts, weight. */
export const TEXT_MESSAGES = `
label;kind;text~;weight#
spam;Prize;{WINNER|Congrats|CONGRATULATIONS}{!|!!} {You have won|Your number was drawn for} {~a {prize} gift card|{prize} cash|a new tablet}. {Reply CLAIM|Text WIN to 8{digits}|Call 0900-{digits}} {now|before midnight|within 24h}. {T&C apply|Last chance|18+};10
spam;Parcel fee;{carrier}: your parcel {order} {is on hold|could not be delivered}. {Pay {$1.99|$2.45|$2.99}|Confirm your address} at {carrier_slug}-{~redelivery|fee|track}.example/{token} {today|to avoid return}.;10
spam;Bank alert;{bank}: {unusual login from {city}|your card is blocked|a payment of {amount} is pending}. {Not you? |}{Verify|Confirm} at {bank_slug}-{~secure|alert|verify}.example/{token} {now|within 12 hours};10
spam;Loan;{Need cash|Money tight}? {Get|Borrow} {prize} {today|in 1 hour}, {no credit check|bad credit OK}. {Reply YES|Apply: quickcash-now.example/{token}}{. Reply STOP to end|};7
spam;Dating;{Hi|Hey} {its|it is} {first} {from {city}|here}, {saw ur profile|u looked cute}{, wanna chat?|. Text me back} {~meet-tonight.example/{token}|at 8{digits}};5
spam;Ringtone and app;{FREE|Free} {games|ringtones|wallpapers} {this week only|every day}! Text {GO|PLAY|YES} to 8{digits}. {$3.99/wk until you send STOP|Cost {$1.50|$4.50} per msg};6
spam;Family in trouble;{Hi mum|Hi dad|Mum}, {I broke my phone|I lost my phone}, this is my new number. {Can you pay a bill for me today? It is {amount}|Text me as soon as you see this, it is urgent};6
spam;Job offer;{Earn|Make} {amount} {a day|per day} {from home|with your phone}, {no experience|2 hours a day}. {Ask {first} on 8{digits}|Start: easy-income-daily.example/{token}};6
spam;Investment;{Our bot made|Members made} {percent}% {this week|in {days} days}{!|!!} {Join the group|Last seats}: crypto-gains-club.example/{token};5
spam;Sale;{MEGA SALE|FINAL SALE|FLASH SALE}: {percent}% off {watches|bags|shades}{, today only|, free shipping|} luxury-outlet-sale.example/{token};5
ham;Plans;{Hey, |Hi {other}, |}{are we still on for|shall we move} {weekday}? {I can do {hour}|{hour} works for me|My train gets in at {hour}}{ :)||, see you there};14
ham;Running late;{Sorry, |}{Running|I am} {ten|fifteen|twenty} minutes late, {stuck in traffic|the bus did not come|meeting ran over}. {Order without me|Start already|Save me a seat}{ please|};11
ham;Errand;{Can you|Could you} {pick up|get} {milk and bread|{other} from school|the parcel at the post office|something for dinner} on your way{ home|}? {Thanks|I will cook|Love you}{ x||};11
ham;Home;{I am at the store, do we need|Do we still have} {eggs|rice|coffee|dog food|washing powder}{?|? The list is on the fridge};8
ham;Reminder;{Reminder: your|Your} appointment at {Harbor Dental|Oak Street Clinic|Bright Hair Studio} is {on|this} {weekday} at {hour}. {Reply C to confirm|Call us if you cannot come|Please be ten minutes early}.;9
ham;Code;{code} is your {stream} {code|sign-in code}. {It works for ten minutes|Never share it with anyone}.;7
ham;Delivery;{carrier}: parcel {order} {arrives on {weekday} between {~9 and 11|12 and 2|3 and 5}|was left {with a neighbor|at your door|in the locker}}. {No action needed|Thank you}.;8
ham;Thanks;{Thanks|Thank you}{ so much|} for {the lift|dinner|watching the kids|your help with {task}}{!|, you are the best|, I owe you one|}{ See you {weekday}||};8
ham;Chat;{Did you see|Have you seen} {the game last night|what {other} posted|the photos from {city}}? {I cannot believe it|So good|Call me later};9
ham;Work;{Can you send me|Where did you save} {task}? {{other} needs it by {hour}|The client is asking|No rush, {weekday} is fine};8
ham;Arrival;{Landed|Just arrived|Made it} {safely |}{in {city}|home}, {will call tonight|the hotel is lovely|phone battery nearly gone};6
ham;Birthday;Happy birthday{ {other}|}! {Hope you have a great day|Drinks on me on {weekday}|Cake is waiting at the office}{ :)|}{ Love, {first}|};5
`;

/** Comments: label, kind, texts, weight. {topic}, {they}, {they:cap} and {thing} are of the comment's topic. */
export const COMMENTS = `
label;kind;text~;weight#
toxic;Insult;{You are|Only} {an idiot|a complete fool|a clown|a moron}{ if you believe| who believes} {thing}{.|, full stop.|, as always.}|{What a pathetic comment|What a dumb take} about {thing}{.|, typical loser.|. Use your brain for once.}|{They|{they:cap}} are {a bunch of clowns|complete losers|a joke}, and so are you{.|for watching.|, you fool.};26
toxic;Contempt;{People|Anyone} defending {thing} must {be brain-dead|have no life|be sick in the head}.|{they:cap} {disgust me|are garbage|are trash}{, all of them|}{.| and you know it.|. Always were.}|{Nobody asked for|Who cares about} your {stupid|worthless|idiotic} opinion on {thing}?;20
toxic;Exclusion;{Your kind|People like you} should {stay away from|not be allowed near} {topic}{.| for good.|, go back to where you came from.}|{Get out of here|Get lost}, {nobody wants your kind around|we do not want you here}{.| and take {thing} with you.};12
toxic;Threat;{Say that to my face|Come and say that about {thing} to my face} and {see what happens|you will regret it}.|{I know where you post from|Watch your back}, {keep talking about {thing} like that and see|you will be sorry you wrote this about {thing}}.;7
toxic;Dismissal;{Shut up|Just shut up} {about {thing}|already}, {you have no clue|nobody likes you|moron}.|{Cry more|Go cry} about {thing}{, loser|, clown|, you pathetic whiner}.;18
toxic;Profanity;{This is|What} {utter crap|a load of crap|damn garbage} about {thing}{, you idiot|, and you are too dumb to see it|. Dumbest thing I have read all week, moron}.;12
non-toxic;Praise;{Great|Lovely|Really good} {read|post|summary} on {thing}{, thank you|. More of this please|}.|{they:cap} {deserve|have earned} {every bit of this|the credit}, {well done|so happy for them}.|{This made my day|Exactly what I needed today}, {I could read about {thing} all day|finally somebody writes about {thing}}.;28
non-toxic;Question;{Does anyone know|Can somebody explain} {where to begin with {thing}|what changed about {thing}|where I can read more about {thing}}?|{Is there|Do you have} {a source|a longer version|more} on {thing}? {Thanks in advance|Just curious|I am new to {topic}}.;24
non-toxic;Disagreement;I {see it differently|do not agree}{, to be honest|}: {there is more to it than {thing}|I would not put so much hope in {thing}|nobody can judge {thing} this early}{.|, but I see your point.|, with respect.}|{Not sure about this one|I would be careful here}. {The numbers on {thing} look too good|{they:cap} tried it before and it did not last}.;24
non-toxic;Story;{My sister|My neighbor|A colleague} {got me into|showed me} {thing} {last year|a few months ago} and {we talk about it every week|I have not looked back}.|{Ten|Five|Twenty} years ago {nobody talked about {thing}|I would have laughed at {thing}}, {how things change|now look at us}.;20
non-toxic;Remark;{Small correction|One detail}: {the date in the text is off by a week|the photo is from last year}{, the rest on {thing} is spot on|, otherwise a fair piece on {thing}}.|{Saving this for later|Sharing this with my family}, {we argue about {thing} every weekend|{thing} came up only yesterday}.;18
non-toxic;Complaint;{I am disappointed|It is a pity}: I expected more about {thing}, and {they} {should listen more|could do so much better}.|{This could have been shorter|The headline promises more than the text}, {but thanks for covering {thing}|though I learned something about {thing}}.;14
`;

/** What comments are about: topic, those concerned, matters. */
export const COMMENT_TOPICS = `
topic;they;things[]
Sports;the players;the new coach|the penalty in the second half|the transfer window|zonal defending
Food;the cooks;sourdough|that pasta recipe|air fryers|cast-iron pans
Politics;the councillors;the new bike lanes|the parking fees|the school budget|the tram extension
Technology;the developers;the latest update|dark mode|foldable phones|browser extensions
Artificial intelligence;the engineers;the new chatbot|AI photos|automatic summaries|AI at school
Music;the band;the reunion tour|the new single|ticket prices|vinyl
Film & TV;the actors;the sequel|the ending|the remake|the casting
Books;the authors;audiobooks|that long ending|the new translation|e-readers
Gaming;the developers;the new season|the loot boxes|the balance patch|the open world
Climate;the scientists;wind power|the heat record|electric buses|carbon pricing
Electric cars;the makers;fast charging|winter range|the battery warranty|one-pedal driving
Family;the teachers;screen time|homework in first grade|school uniforms|sleep training
Education;the teachers;phones in class|the new curriculum|online exams|longer breaks
Travel;the locals;the tourist tax|night trains|budget airlines|all-inclusive resorts
Health;the doctors;intermittent fasting|ten thousand steps|cold showers|vitamin pills
Fitness;the trainers;rest days|heavy lifting|morning runs|protein shakes
Pets;the breeders;raw feeding|cat harnesses|dog parks|grain-free food
Nature;the rangers;wild bees|no-mow lawns|the new nature trail|bird feeders
Space;the engineers;the next moon landing|reusable rockets|the new telescope|space tourism
Money;the banks;index funds|the interest rate|cash-only shops|budgeting apps
Business;the founders;four-day weeks|raising prices|pitch decks|unlimited leave
Remote work;the managers;hybrid weeks|video calls all day|the empty office|home-office chairs
Fashion;the designers;second-hand finds|wide trousers|fast fashion|linen in winter
Customer service;the agents;phone queues|chatbots|refund rules|opening hours
`;
