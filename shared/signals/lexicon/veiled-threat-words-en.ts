/** What veiled threats speak of, in English: where somebody lives, what may happen, graves. */
export const veiledThreatWordsEn: Readonly<Record<string, string>> = {
  where:
    '= where|which car|which school|what school|which bus|which street|what street|when|what time|which house|what car|which window|what route',
  know: "= know|know exactly|found out|have found out|know very well|know damn well|figured out|'ve found|have found|have seen|saw|tracked down|got a photo of|have photos of|took pictures of",
  lives:
    '= live|lives|work|works|sleep|sleeps|go to school|goes to school|park|parks|play|plays|walk home|walks home|train|trains|jog|jogs|walk|walks|is yours|shop|shops|drink|drinks|get off|gets off|leave for work|leaves for work|come home|comes home|are alone|is alone|drop your kids|walk the dog|walk your dog|drive|drives|go jogging|live now|catch the bus|catches the bus|leave the house|leaves the house',
  'live-order': '= live|lives|resides',
  school:
    '= school|primary|nursery|kindergarten|daycare|preschool|elementary|playground|college|academy|primary school|football practice|soccer practice|the school bus|school gates|grade|infants|juniors',
  attend: '= go|start|finish|attend|play|goes|starts|attends|finishes|plays|get out|gets out|catch|catches|walk to|walks to|are at|is at',
  alone:
    '= alone|home alone|in the dark|all alone|by yourself|by herself|by himself|on your own|on her own|every morning|every evening|at night|after dark|late at night',
  'shame-if': '= a shame|a pity|terrible|awful|too bad|unfortunate|a terrible shame|a real shame|a tragedy',
  happens:
    '= happened|happens|happen|burned down|burnt down|caught fire|went up in flames|went missing|were to happen|got hurt|had an accident|broke|disappeared|burned|burnt|came to harm',
  accident: '= accidents|bad things|terrible things|things|nasty things|fires|unfortunate accidents',
  'accident-happens':
    '= happen|can happen|do happen|happen all the time|will happen|happen so easily|happen easily|can happen to anyone|happen to people',
  'mind-you':
    '= think very hard|think hard|be careful|take care|to people like you|to people who|to snitches|to grasses|to those who|on that road|on these roads|to journalists|if you|when you|drive carefully|drive safe|drive safely|think about that|remember that|keep that in mind',
  bullet: '= bullet|grave|coffin|noose|rope|lamppost|lamp post|headstone|hole|knife|tree|body bag|plot|gravestone',
  'your-name':
    '= with your name|with his name|with her name|with their names|has your name|waiting for you|reserved for you|with your initials|that has your name|got your name|ready for you|for you already|with your names|bearing your name|marked with your name',
  grave:
    '= grave|graves|hole|coffin|funeral|your grave|your own grave|a hole|a hole in the forest|a hole in the woods|your funeral|your coffin|headstone',
  'dig-grave':
    '= dig|digging|dug|plan|planning|pick out|picking out|order|choose|choosing|measure you for|measured for|start planning|book|prepare|start digging|pick|arranging',
  brakes: '= brakes|brake lines|brake line|wheel nuts|brake cables|brake cable|lug nuts',
  'life-insurance':
    '= life insurance|your will|a will|funeral plan|burial plot|your affairs|your health insurance|dental insurance|health insurance',
  'lovely-home':
    '= (nice|lovely|pretty|beautiful|cute|fine) (house|home|place|family|car|kids|children|daughter|wife|garden|little family|front door|curtains|little girl|girls|shop|business|bakery|restaurant|store)',
  door: '= back door|front door|bedroom window|kitchen window|patio door|garage door|window|backdoor|side door|basement window|your door',
  unlocked: "= unlocked|open at night|wasn't locked|isn't locked|left open|left unlocked|has a cheap lock",
  'watch-out':
    "= watch your back|watch your backs|watch your step from now on|sleep with one eye open|look over your shoulder|looking over your shoulder|keep looking over your shoulder|your days are numbered|his days are numbered|her days are numbered|your time is coming|your time will come|your day is coming|your day will come|your time is up|you're next|you are next|youre next|you will be next|you'll be next|lock your doors|lock your door|better lock your doors|you can run but you can't hide|you can't hide from|we're watching you|we are watching you|i'm watching you|i am watching you|we're coming for you|we are coming for you|i'm coming for you|i am coming for you|coming for you|coming after you|we will find you|we'll find you|i will find you !in/a|i'll find you !in/a|i will get you|we will get you|i'll get you for|we know who you are|you'll regret !it|you'll regret it !if/when|you will regret this|you're going to regret|you're going to pay|you will pay for|you'll pay for|you're going to be sorry|you'll be sorry|you'll wish you|you will wish you|you'll wish you'd never been born|i'd watch it if i were you|i'd be careful if i were you|snitches get stitches|you're on the list|your name is on the list|you are on my list|you're on my list|sleep tight|sleep well tonight|keep your doors locked|see you soon when|see you when you're alone|we'll be waiting for you|we will be waiting for you|i'll be waiting for you|we will be waiting outside|will be waiting outside|i'll be waiting outside|waiting for you outside|payback is coming|you'd better hide|better start running|you better run|you'd better run|start running|say your prayers|say goodbye to your|kiss your|i know people who|tick tock|tick-tock|it won't end well for you|this won't end well for you|you don't know who you're messing with|you have no idea who you're messing with|one of these nights|you'll get what's coming|you will get what's coming|get what's coming to you|had it coming|going to pay for this",
  neighbourly:
    "= parcel|the parcel|parcels|your milk|your post|the trailer|plum cake|we're neighbours|we're neighbors|coffee|cake|cakes|cookies|biscuits|brownies|casserole|lasagne|lasagna|barbecue|bbq|flowers|a present|birthday present|give you a lift|give you a ride|carpool|car pool|help you move|water the plants|feed the cat|feed your cat|we are neighbours|we are neighbors|bake sale|jumble sale|farmers market|the exhibition|the concert|muffins|scones|cup of tea|a cuppa|pint is on me",
};
