/** Names that people bear between the first and the last, all of one length, so that a pattern can tell each pair from every other. */
export const MIDDLE_NAMES =
  "Avery|Blake|Brice|Casey|Drake|Ellis|Emery|Floyd|Grant|Henry|Jamie|Jesse|Jules|Kelly|Logan|Mason|Miles|Nolan|Perry|Quinn|Reese|Riley|Robin|Rowan|Scott|Sloan|Terry|Tyler|Wayne";
export const SECOND_MIDDLE_NAMES =
  "Adams|Banks|Blair|Boyle|Brady|Burns|Clark|Cohen|Craig|Cross|Dixon|Doyle|Evans|Field|Flynn|Frost|Gates|Hicks|Lewis|Lloyd|Marsh|Meyer|Moore|Myers|Olsen|Parks|Payne|Price|Stone|Swift|Walsh|Weber|Wells|White|Woods|Young";
