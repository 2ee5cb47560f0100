/** What is done by violence, in English. `-order` and `-now` are the plain form, `-done` the participle. */
const verbs = (concept: string, plain: string, participles: string): Readonly<Record<string, string>> => ({
  [concept]: `= ${plain}`,
  [`${concept}-order`]: `= ${plain}`,
  [`${concept}-done`]: `= ${participles}`,
});
export const violentVerbsEn: Readonly<Record<string, string>> = {
  ...verbs(
    'kill',
    'kill|murder|slaughter|execute|behead|lynch|strangle|rape|shoot|stab|hang|drown|gas|butcher|exterminate|garrotte|decapitate|assassinate|massacre|disembowel|gut|skin|knife|poison|suffocate|choke|eviscerate|castrate|crucify|stone|torture|mutilate|slay|waste|whack|do in|finish off|bump off|take out|blow away|gun down|cut down|mow down|put down|string up|burn alive|skin alive|bury alive|beat to death|put a bullet in|put a bullet through|put a knife in|put a knife through|put two in|end the life of|set fire to|set alight|bleed dry|wring the neck of|slit the throat of|cut the throat of|cut the head off|run over|run down|kidnap',
    'killed|murdered|slaughtered|executed|beheaded|lynched|strangled|raped|gang raped|shot|stabbed|hanged|hung|drowned|gassed|butchered|exterminated|decapitated|assassinated|massacred|gutted|skinned|knifed|poisoned|suffocated|choked|castrated|crucified|stoned to death|tortured|mutilated|slain|done in|gunned down|mown down|put down|put to death|put to sleep|strung up|burned alive|burnt alive|burned at the stake|skinned alive|buried alive|beaten to death|set on fire|run over|wiped out|euthanised|euthanized|culled|lined up and shot|taken out and shot|put against a wall|put up against a wall|hit by {the} ..2 (bus|truck|lorry|train|car|tram|van|bullet)|run over by',
  ),
  ...verbs(
    'hit',
    'beat|kick|smash|knock|punch|bash|hit|thrash|thump|slap|batter|pound|stomp|whip|bludgeon|club|cut|slice|tear|rip|hack|chop|break|blow|burn|kick|snap|run|throw|drag|string|put',
    'beaten|kicked|smashed|knocked|punched|bashed|battered|pounded|stomped|whipped|clubbed|hacked|chopped|burned|burnt',
  ),
  ...verbs(
    'hurt',
    'hurt|harm|beat up|beat the shit out of|beat the crap out of|beat the hell out of|beat the living daylights out of|kick the shit out of|kick the crap out of|knock out|smack|maim|injure|assault|thrash|batter|bash|punch|slap|whip|horsewhip|flog|rough up|mess up|fuck up|jump|cripple|scalp|brand|kneecap|clobber|deck|floor|bludgeon|stomp|stomp on|tear apart|rip apart|smash up|knock the teeth out of|scar|strip|hospitalise|hospitalize|drag behind|tar and feather|give a good kicking to|lay out|lamp|glass|beat senseless|bleed|sort out with|teach a lesson|throw off|throw into',
    'hurt|harmed|beaten|beaten up|beaten senseless|bashed|battered|kneecapped|flogged|whipped|horsewhipped|maimed|crippled|assaulted|jumped|scalped|tarred and feathered|thrashed|kicked in|kicked to death|smashed in|slapped|punched|hospitalised|hospitalized|found floating|found dead|found in a ditch|torn apart|ripped apart|thrown off|thrown in|castrated|deep-fried',
  ),
  ...verbs(
    'break',
    'break|smash|crush|snap|crack|kick|bash|knock|shatter|cut|slit|slice|rip|tear|twist|wring|chop|blow|stamp on|stomp on|bust|cave|gouge|saw|rearrange|ram|bite|punch|pull|remove',
    'broken|smashed|crushed|snapped|cracked|kicked|bashed|knocked|shattered|cut|slit|sliced|ripped|torn|wrung|chopped|blown|caved|gouged|bust|busted|stomped',
  ),
  ...verbs('give', 'give|deal|hand', 'given|dealt'),
  ...verbs(
    'thrust',
    'put|stick|shove|ram|drive|plant|bury|plunge|empty|unload|pump|fire|throw|plunge|run|stab|jam|lodge',
    'put|stuck|shoved|rammed|driven|planted|buried|plunged|emptied',
  ),
  ...verbs(
    'burn',
    'pour petrol through|pour petrol on|pour petrol over|pour petrol into|put to the torch|stick a match to|burn|burn down|torch|set fire to|blow up|bomb|firebomb|petrol bomb|set alight|burn out|set light to|put a match to|bring petrol to|bring gasoline to|raze',
    'burned|burnt|burned down|burnt down|torched|blown up|bombed|firebombed|set on fire|set alight|burned out|razed',
  ),
  ...verbs(
    'wreck',
    'smash|smash up|wreck|trash|vandalise|vandalize|destroy|loot|rob|hack|slash|key|sabotage|demolish|break into|break in to|tear down|rip down|pull down|cut down|kick in|brick|put a brick through|ram|spray paint|deface|ransack|raid|disable|puncture|chop down|pour paint on|pour sugar in|steal|ddos|dos|doxx',
    'smashed|wrecked|trashed|vandalised|destroyed|looted|slashed|keyed|sabotaged|demolished|torn down|kicked in|ransacked',
  ),
};
