/** Input that is meant to slow a search down or to break it, by name. */
export function hostileInputs(): [string, string][] {
  return [
    ['6,000 characters', 'sisko wraith '.repeat(462)],
    ['6,000 letters', 'x'.repeat(6000)],
    ['24 common words', 'the war you '.repeat(8)],
    ['24 common words, different', COMMON],
    ['24 misspelt words', MISSPELT],
    ['24 unknown words', UNKNOWN],
    ['single letters', 'a b c d e f g h i j k l m n o p q r s t u v w x'],
    ['two-letter words', 'ka da ro lo sa me ne ki to ra va li do ma se be an en in on er or al st'],
    ['emoji', '👩‍🚀🖖🏽'.repeat(100)],
    ['right to left', 'بنجامين سيسكو '.repeat(60)],
    ['null bytes', 'sis\u0000ko\u0000'.repeat(100)],
    ['lone surrogates', '\ud800sisko\udfff'.repeat(100)],
    ['combining marks', `s${'\u0301'.repeat(500)}isko`],
    ['letters that unfold', '\ufdfa'.repeat(400)],
    ['regular expressions', '^(a+)+$ [[:alpha:]] (?<=x) .* \\w{1,99} '.repeat(10)],
  ];
}

const COMMON =
  'war time people know think make good first station life never man way right long home world last day old two want take good';
const MISSPELT =
  'statoin defaint federatoin cardasian bajroan klingno romluan dominoin captian comander constabel emisary worhmole prohpets quakr barhsir garka dukta winn kria nerys jazdia wrof obrein';
const UNKNOWN =
  'zorblax quintessor mandrivel porfunder xelandric brumquist talvendor ostrillion cavandish welbrook sintarion pelmorrow drastivar umberlane fostigan kelvandor oprimbus vastorel trilmaine garbendol nestorium quavering holbrandt ziskoval';
