import { harmWordsEn } from './harm-words-en.ts';
import { veiledThreatWordsEn } from './veiled-threat-words-en.ts';
import { violentVerbsEn } from './violent-verbs-en.ts';

/** English words of threats: who makes them, against whom, what is called for; and what is no threat. */
export const threatWordsEn: Readonly<Record<string, string>> = {
  threatener:
    '= i|we|my {mates}|our {mates}|me and {mates}|me and my {mates}|me and the {mates}|my {mates} and i|the {mates} and i|the lads|the boys|some of us|a few of us|a dozen of us|all of us',
  mates: '= brother|brothers|lads|boys|mates|friends|cousins|cousin|crew|gang|uncle|dad|husband|bro|bros|homies|guys|sons|son|people|pals',
  my: '= my|our',
  intend:
    "= coming over to|coming round to|coming back to|are coming round to|am coming round to|are coming over to|am coming over to|be waiting to|going round to|are going round to|will|shall|going to|gonna|gunna|finna|am going to|are going to|am gonna|are gonna|about to|am about to|coming to|am coming to|are coming to|promise to|plan to|intend to|swear to|swear i will|swear i'll|swear we'll|is going to|is gonna",
  'i-intend':
    "= i'm coming over to|i'm coming round to|we're coming round to|we're coming over to|im coming over to|we gonna|i gonna|imma come and|we'll be waiting to|i'll|we'll|ill|imma|i'ma|ima|i'm gonna|i'm going to|we're gonna|we're going to|im gonna|im going to|i'm coming to|we're coming to|i'm about to|i'm finna|im finna",
  would:
    "= would|want to|wanna|would love to|could|should|might|would like to|wish i could|ought to|would happily|would gladly|'d love to|'d happily|'d like to",
  'i-would': "= i'd|we'd|i'd love to|we'd love to|i'd happily|i'd gladly|i'd like to",
  ...violentVerbsEn,
  ...harmWordsEn,
  ...veiledThreatWordsEn,
  'animal-insult': 'n pig rat cow snake swine vermin parasite dog',
  wretch:
    'n bastard bitch whore slut cunt scumbag idiot traitor witch hag asshole arsehole dickhead prick wanker twat moron motherfucker fucker piece-of-shit creep paedo pedo nonce nazi terrorist fascist commie communist lefty snitch grass crook tyrant rapist\n= scum|son of a bitch|piece of shit|sons of bitches|pieces of shit|whoever|anyone who|anybody who|people who|those who|thieving git|git|old man|old woman|old hag|old witch|filth|traitors|paedophiles|pedophiles|paedophile|pedophile',
  'you-sure': "= you|you all|you guys|you lot|you people|y'all|yall|ya|yourself|urself|thee|you both|you two|u all|you bastards",
  him: '= him',
  somebody:
    "= someone|somebody|anyone|we|people|they|everyone|everybody|you|one of us|one of you|a real man|one of these days someone|somebody with|a patriot|patriots|the people|the army|the state|the police|the government|let's|lets|let us|some hero|all of us|we all|let's all|let's everybody",
  must: "= should|ought to|must|need to|needs to|has to|have to|had better|has got to|better|oughta|got to|gotta|deserve to|deserves to|deserved to|should've|should have|could just|please|would do us a favour and|would do us a favor and|deserve nothing but to",
  'be-done': '= be|been|get|getting|being|be all|all be|to be',
  deserving:
    '= deserve|deserves|deserved|has earned|have earned|have it coming|deserve nothing better than|needs|need|should get|ought to get',
  deserved:
    '= a flogging|flogging|the cane|a slow painful|castration|to be shot|to be hanged|to be flogged|to be horsewhipped|a whipping|a lynch mob|a noose|lynching|death|to die|to be dead|death penalty|the death penalty|a bullet|the rope|the noose|the guillotine|the gallows|the firing squad|a beating|a good beating|a good kicking|a slow death|a slow and painful death|to burn|to rot|to suffer|to hang|to burn in hell|to rot in hell|to bleed|a bullet in the head|a bullet to the head|the chair|the electric chair|lynching|a lynching|torture|worse than death|everything|to swing',
  hope: "= if there's any justice|if there is any justice|with any luck|with a bit of luck|wish you'd been|pay good money to see|pay to see|i'd celebrate|i'd throw a party|celebrate the day|i pray every night|if there is a god|if there's a god|i can only hope|fingers crossed|the happiest day|i'll dance|raise a glass when|nothing would please me more than|make my day if|make my year if|hope|hopes|hoping|i hope|wish|wishing|pray|praying|pray every night|can't wait until|can't wait till|can't wait for|can't wait to see|dream of the day|look forward to|looking forward to|look forward to the day|look forward to seeing|i'd love to see|would love to see|would be nice if|it'd be great if|it would be great if|would be great if|wouldn't mind if|wouldn't be sad if|be no loss if|wouldn't cry if|would dance on|will dance on|will celebrate when|i'll celebrate when|i'll throw a party when|party when|the world would be better if|the sooner|best thing would be if|here's hoping|may|if only|waiting for the day|want to see|let's hope|only hope|toast the day|about time",
  'go-to':
    '= go to|go home to|pay a visit to|pay|visit|march to|drive to|meet at|gather at|gather outside|meet outside|turn up at|show up at|be round at|be at|stand outside|stand in|camp outside|come to|go round to|go over to|head to|protest outside|surround|swarm',
  home: '= house|home|doorstep|front door|front garden|garden|garden gate|driveway|apartment|flat|lawn',
  'villa-of': 'n house home flat bungalow villa garden driveway doorstep lawn',
  publish:
    "= let's have|dig up|hand over|who can find|can someone find|can anyone find|somebody find|someone find|who's got|has anyone got|does anyone have|put out|post|share|publish|drop|leak|spread|give us|give me|anyone know|anyone have|anyone got|anybody know|does anyone know|does anybody know|does anyone have|who knows|who has|somebody post|someone post|i need|need|doxx|dox|find out|tell us|put up|get me",
  address:
    '= address|home address|the address|his address|her address|their address|addresses|home addresses|where he lives|where she lives|where they live|where he sleeps|where {the} ..1 {role} lives|his street|house number|his number plate',
  visit:
    '= scare|scare him|scare her|scare them|frighten|put the fear of god|make his life hell|make her life hell|give him hell|give her hell|rough him up|rough her up|scare his|scare her|wait for him|wait for her|show him what|show her what|smash|put it online|spread it|pay a visit|pay him a visit|pay her a visit|pay them a visit|all pay a visit|visit|go round|come round|teach him|teach her|teach them|sort him out|sort her out|sort them out|have a word|do the rest|take care of him|take care of her|take care of it|say hello|show him|show her|give him|give her|make him pay|make her pay|knock on his door|knock on her door|drop by|introduce ourselves',
  hunt: '= hunt down|hunt|track down|find|get|chase down|catch|round up|hunt them down|corner|ambush|grab|smoke out|flush out|drag out',
  'take-arms':
    '= throw bricks|throw stones|throw bottles|throw rocks|throw petrol bombs|aim for the heads|aim at the heads|aim for the head|aim for the legs|bring stones|bring bricks|bring bottles|grab a bat|grab your bats|grab bats|grab a knife|grab your knives|grab a hammer|use the pitchfork|use your fists|with your fists|use the shotgun|turn up armed|come armed|get armed|arm yourselves|arm yourself|get tooled up|tool up|tooled up|bring chains|bring sledgehammers|bringing the sledgehammers|bringing the petrol|bring crowbars|make him pay in blood|make her pay in blood|make them pay in blood|hit them hard|hit him hard|hit them where it hurts|pick up a rifle|pick up a gun|pick up your guns|fists and boots|take up arms|grab your guns|grab your rifles|grab a gun|get your guns|get your rifles|bring your guns|bring a gun|bring your rifles|bring guns|bring weapons|bring bats|bring your bats|bring knives|bring petrol|bring the petrol|bring gasoline|bring matches|bring hammers|bring rope|bring the rope|bring a rope|bring torches|bring pitchforks|lock and load|load your guns|load the rifles|load up|sharpen your knives|sharpen the knives|to arms|make them bleed|make him bleed|make her bleed|take the rifle|get the rope|get the ropes|get a rope|tree some assembly|rope tree|time for a noose|lampposts are waiting|heads on pikes|head on a pike|heads on spikes|heads on sticks|rivers of blood|spill blood|spill their blood|shed their blood|leave no survivors|no survivors|spare no one|show no mercy|spare nobody|violent uprising|armed uprising|second amendment solution|step up with a rifle',
  'go-with':
    '= (come|comes|coming|go|going|turn up|show up|be outside|round|visit|back|meet|outside|waiting outside|waiting) ..5 with ..2 (hammers|hammer|bats|bat|knife|knives|gun|guns|shotgun|rifle|axe|machete|crowbar|petrol|torches|pitchforks|baseball bat|baseball bats|crowbars|a rope|chainsaw|bricks|chains)',
  bloodshed:
    "= there will be blood|there'll be blood|blood will flow|blood will run|blood will be spilled|blood on your hands soon|streets will run|streets will run red|it'll be your last|will be your last|it will be the last thing you|be the last thing you do|last thing you ever do|last thing you'll ever|last day on earth|your last day|your last breath|their last day|signed your death warrant|signed your own death warrant|signing your own death warrant|heads will roll for real|won't be a window or a bone left",
  'keep-limbs':
    "= if you (want to|wanna) (keep|see) ..3 {body|family-member}|if you value your life|if you value your kneecaps|if you love your (kids|children|family|wife)|if you care about your (kids|children|family|wife)|if you know what's good for you|if you want to live|if you want to see (tomorrow|your kids|your family|christmas)",
  appointment:
    '= (meet|introduce you to|introduced to|taste|feel|feeling) ..1 (my|our) ..1 {weapon}|(my|our) {weapon} is (loaded|ready|waiting|cleaned)|looking down the barrel|at the end of my {weapon}|(gets|get) {the}? ..3 (knife in the|buckshot|bullet|bullet in the|knife between|load of buckshot|brick through)|(one|two) (between|in) the (eyes|head)|a bullet (in|through|between|to) {yours|his} ..1 {body}',
  fists: '= fists|fist|boots|boot|belt',
  muzzle: '= barrel',
  contest:
    '= election|elections|debate|match|game|final|finals|semifinal|semi-final|chess|poll|polls|ballot box|ballot|cup|league|derby|playoffs|tennis|football|fifa|fortnite|minecraft|quiz|court|cricket|rugby|golf|poker|monopoly|scrabble|tournament|championship|race|ratings|courtroom|boxing|paintball|laser tag|video games|videogames|second half|first half|extra time|penalties|season|series|primaries|referendum|vote|sales|market|mafia|werewolf|dodgeball|call of duty|gta|warzone|lobby|mario kart|smash bros|board game|card game|pool|darts|ring|gym|level|round|raid|pvp',
  'by-peaceful':
    '= facts|laughter|kindness|love|arguments|flowers|cake|coffee|hugs|logic|statistics|votes|questions|words|paperwork|hugs and kisses|letters|emails|cuteness|lawyers|sarcasm|taxes|evidence',
  'score-count': '= nil|zero|love|one|two|three|four|five|six|seven|eight|nine|ten',
  jest: '= invented|designed|thought of|came up with|thought this up|programmed|a smile|on the list|an email|an e-mail|a mail|a message|a text|a dm|a line|a note|a link|a pm|an look|a look|a wink|the question|some questions|for that pun|for that joke|for this pun|for this joke|for that|for making me laugh|for that earworm|for the earworm|if you spoil|if you eat|haha|hahaha|lol|picture|pictures|portrait|laughing|at chess|up about|out of the park|to it|to the punch|with a feather|the idea|the proposal|some slack',
  'after-object':
    '= last|final|bitch|punk|understand|hear|remember|and|if|when|or|before|in|on|with|for|tomorrow|tonight|soon|all|some|too|until|till|to|at|now|like|slowly|myself|again|next|one|because|while|as|dead|up|by|down|who|so|where|from|off|once|first|out|into',
  'not-order':
    "= joke|jokes|words|comments|comment|remark|remarks|children|feelings|really|have|has|had|get|got|was|were|been|being|sexual|carrying|even|now|to|will|would|should|can|could|may|might|must|shall|i|you|they|he|she|it|we|people|who|that|which|not|don't|never|and|or|gonna|wanna|i'll|we'll|i'd|we'd|he'd|they'd|tried|the|a|of|in|for|they'll|he'll|she'll|you'll|did|does|do|didn't|doesn't|doesnt|won't|wouldn't|cannot|can't|than|rather|helped|help|make|makes|made|let|lets|see|saw|watch|men|women|police|cops|muslims|refugees|immigrants|terrorists|nazis|criminals|guns|drugs|governments|soldiers|cars|drivers|dogs|wolves|their|his|her|my|your|our|by|at|on|with|drive-by|just|always|often|both|mass|school|police|head|sex|child|gang|an|this|these|those|what|how|why|someone|somebody|nobody|everybody|everyone|anyone",
  'start-to':
    '= start|started|starts|starting|begin|all started|get together and|all go and|go and|just|step up and|stand up and|finally|all',
  time: '= time|about time|high time',
  'help-to':
    "= will nobody|will no one|won't anybody|isn't there anybody to|someone needs to|somebody needs to|duty of every patriot to|the duty of every|every patriot's duty to|our duty to|it's our duty to|who's up for|who has the guts to|who's got the guts to|let's give|who fancies|whoever manages to|a medal for whoever|free beer for whoever|free drinks for whoever|a pint for whoever|let's|lets|let us|let's all|let's everybody|let's go and|who's with me|who is with me|who's coming to|who wants to help|who'll help me|who will help|anyone want to|anybody want to|anyone up for|who's up for|can somebody|can someone|can somebody please|can someone please|could someone|will someone|will somebody|would somebody|won't someone|why doesn't somebody|why doesn't someone|why don't we|please someone|i'll pay whoever|i'll pay anyone who|a reward for whoever|reward for anyone who|i'll buy the beers for anyone who|come on lads|lads|come on boys|we should all|it's time to|time to",
  'hold-in':
    "= with them inside|with them in it|with him inside|with her inside|while they're asleep|while they are asleep|while they sleep|in their sleep|with people inside|tonight|at night|with everyone inside|with everybody in it|with him in it|with her in it|with you in it|with you inside|before they move",
  'of-something':
    '= one day|someday|some day|eventually|like|too|alone|too|happy|anyway|of|for|to|wrong|right|set|on|tired|inside|serious|at|in|with|from|broke|keen|sure|certain|lucky|by',
  asked: "= police|council|he|she|they|everyone|nobody|you|who|that|don't|not|neighbours|bank|let|to|do|didn't",
  'for-people':
    '= for himself|for herself|for themselves|for people who|for people like|for those who|for him|for her|for your kind|for snitches|for his|for her',
  'see-you': "= see you|we'll see you|i'll see you|we will see you|meet you|be seeing you|catch you",
  when: '= when|next time|once',
  cemetery:
    '= still being looked for|never found|never been found|never seen again|not been seen since|fish food|still missing|in the canal|at the bottom of|in the quarry|under the patio|in concrete|in the cemetery|in the graveyard|six feet under|in the lake|in the river|buried',
  vehicles: '= car|bike|boat|engine|wheels|tyres|lift',
  tampered: '= not work|fail|come loose|explode|blow up|stop working',
  next: '= next|the next|first|the first|the very next|that|this',
  dispatch: '= send|throw|put|shove|push|drop|toss|line|march|dump|herd|chuck|stick|stand|kick',
  'dispatch-order': '= send|throw|put|shove|push|drop|toss|line|march|dump|herd|chuck|stick|stand|kick',
  'to-death':
    '= in the river|in the sea|in the lake|in the canal|to the gas chamber|to the gas chambers|in the gas chamber|in the gas chambers|in the ovens|into the ovens|in the oven|in ovens|up against a wall|up against the wall|against the wall|against a wall|at the stake|to the slaughter|to the slaughterhouse|to the gallows|to the guillotine|before a firing squad|in front of a firing squad|off a cliff|off a roof|off the roof|off a bridge|off the bridge|off a building|under a bus|under a train|under the wheels|overboard|in a mass grave|in mass graves|in a ditch and|in the ground|six feet under|in a body bag|in body bags|to the sharks|to the pigs|to the wolves and watch|in the electric chair|into the sea|into the river|into the woodchipper|in a woodchipper|up and shoot',
  gallows:
    '= lamppost|lampposts|lamp post|lamp posts|nearest tree|nearest lamppost|gallows|noose|tall tree|tallest tree|highest tree|streetlight|a tree|telephone pole|in the square|in public|publicly',
  'somebody-like':
    '= somebody like|someone like|people like|anyone like|anybody like|men like|women like|those like|a man like|a woman like|scum like',
  like: '= like|than',
  'see-to': "= make sure|make sure that|see to it that|will see that|we'll see to it|i'll make sure|we'll make sure",
  come: '= come|comes|coming|turn up|show up|be outside|be round|visit|be back|be waiting|be waiting outside|am coming|are coming|waiting outside|is coming|go|come back',
  severed:
    '= kicked in|smashed in|cut off|chopped off|blown off|ripped off|knocked out|gouged out|ripped out|cut out|bashed in|broken|smashed|crushed|slit|cut|snapped|caved in|torn off',
  'to-event':
    '= to the meeting|to the venue|to the event|of the shop|of the restaurant|of the meeting|of the hall|of the office|of the school|of the museum|to the website|for the event',
  'fire-insurance': '= fire insurance|home insurance|life insurance|dental plan|insurance',
  'be-needed': "= need it|gonna need it|be needing it|you will need it|you'll need it|going to need it",
  suffer: '= suffer|bleed|pay for this|pay with your life|pay in blood',
  survive: '= live|survive|breathe|make it out alive|walk|wake up',
  'throw-at':
    '= throw stones at|throw rocks at|throw bricks at|throw acid at|throw eggs at|throw bottles at|throw petrol bombs at|spit on|spit at|aim for the head|aim for their heads|aim at their heads|open fire on|open fire at|set the dogs on|drive through|drive into|plough into|plow into|ram your car into|run over|send bombs to|send letter bombs to',
  'burning-thing':
    '= (your|his|her|their|ur) ..1 {property} (will|is going to|gonna|is gonna) ..1 (burn|burn down|go up in flames|go up)|(your|his|her|their) {property} (burns|burnt|goes up in flames)',
  /** Deeds of violence that are under way or looked forward to: "I'm running you over". */
  'doing-harm':
    '= killing|murdering|breaking|smashing|stabbing|shooting|beating|burning|running|cutting|slitting|strangling|hurting|bashing|battering|raping|hanging|drowning|skinning|gutting|torching|knifing|lynching|whipping|flogging|crushing|snapping|caving|ripping|bombing|poisoning|gassing|slicing|wringing|kneecapping|maiming|knocking|thrashing|clubbing|beheading|castrating|stomping|choking',
  'left-hurt':
    '= in hospital|in the hospital|in intensive care|in a coffin|in the ground|in a wheelchair|in a body bag|in a box|in a grave|in the morgue|in a ditch|in the river|in the canal|in casualty|in the cemetery|six feet under|to hospital|to the hospital|to the morgue|to the cemetery|into hospital|into a coffin|into the ground|in traction|in plaster|on life support|in an early grave|to an early grave',
  'carried-off':
    '= in an ambulance|on a stretcher|in a body bag|in a coffin|in a hearse|feet first|in pieces|in a box|in a bag|carried out|with broken legs|with no teeth|without teeth|on crutches|in a wooden box|on broken legs|without legs',
  'made-to':
    "= crawl|bleed|beg|scream|suffer|cry for mercy|beg for mercy|regret being born|regret you were born|wish you were dead|wish you were never born|wish you had never been born|wish you'd never been born|eat your teeth|swallow your teeth|eat dirt|choke|squeal|weep blood|pay in blood",
  'near-home':
    "= drove past|drive past|driving past|walked past|walk past|been outside|was outside|am outside|i'm outside|sat outside|sitting outside|parked outside|looking at|watching|been watching|stood outside|standing outside|looked through|been past|went past",
};
