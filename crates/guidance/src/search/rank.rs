//! From readings of a query to professions in order.

use super::Hit;
use super::index::{Index, Standing};
use super::reading::{self, Reading};
use super::vocabulary::{Fit, SAME, SURE};
use crate::lang::Lang;
use crate::sorting::sorted;

/// Of a phrase's score: having the query's words at all, its own words all asked for, beginning with one of them,
/// being in the language of the page, being a name.
const WORDS: u32 = 61;
const COVERED: u32 = 20;
const FIRST: u32 = 12;
const OWN_LANG: u32 = 5;
const NAMED: u32 = 2;
/// Off a bracket and off another name that the query does not have in full.
const PARTLY_PART: u32 = 6;
const PARTLY_ALIAS: u32 = 18;
/// Of a score when the query's words stand in different texts of one profession.
const SCATTERED: u32 = 50;

/// Best fit of a query in which each word was begun at least.
const BEGUN_QUERY: u32 = 79;
/// The same for several words: one begun among finished ones.
const BEGUN_LAST: u32 = 88;
/// Best fit, less its cost, of a query that was surely typed in another alphabet or layout.
const SURE_OTHERWISE: u32 = 84;
/// Below this even a mistaken layout with typing mistakes on top is worth a look.
const POOR: u32 = 60;
/// A filler that is in a name counts for a little.
const FILLER_WEIGHT: u32 = 2;
/// Hits below this share of the best, in percent, and below this score are left out.
const WORTH: u32 = 45;
const LEAST_SCORE: u32 = 200;

/// One word of the query in one place of a phrase. Sorted, the best fits of a phrase come first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Match {
    phrase: u32,
    misfit: Fit,
    asked: u8,
    place: u8,
    span: u8,
    weight: u8,
}

/// Finds the professions of a query, best first.
pub(super) fn find(index: &Index, query: &str, lang: Lang, limit: usize) -> Vec<Hit> {
    let mut search = Search {
        index,
        lang,
        best: Vec::new(),
        known: Vec::new(),
        closest: 0,
        sure: 0,
        words: 1,
    };
    let direct = reading::direct(query);
    search.read_all(&direct, false);
    if search.sure < u32::from(SURE) {
        let swapped = reading::swapped(query);
        search.read_all(&swapped, false);
        let enough = if search.words > 1 {
            BEGUN_LAST
        } else {
            BEGUN_QUERY
        };
        if search.sure < enough && search.closest < SURE_OTHERWISE {
            search.read_all(&direct, true);
        }
        if search.closest < POOR {
            search.read_all(&swapped, true);
        }
    }
    search.hits(limit)
}

struct Search<'a> {
    index: &'a Index,
    lang: Lang,
    /// By profession: the score, then what breaks ties.
    best: Vec<u32>,
    /// What was found for each word already.
    known: Vec<(Asked, Vec<(u32, Fit)>)>,
    /// How well the query is met at best, of 100, whatever the phrase has besides, less what the reading costs.
    closest: u32,
    /// The same for the query as it was typed.
    sure: u32,
    /// Words of the query that say something.
    words: usize,
}

#[derive(Clone, PartialEq, Eq)]
struct Asked {
    word: String,
    last: bool,
    guess: bool,
}

impl Search<'_> {
    fn read_all(&mut self, readings: &[Reading], guess: bool) {
        for reading in readings {
            self.read(reading, guess);
        }
    }

    fn read(&mut self, reading: &Reading, guess: bool) {
        let mut asked = Vec::new();
        for (place, word) in reading.words.iter().enumerate() {
            let asked_for = Asked {
                word: word.clone(),
                last: place + 1 == reading.words.len(),
                guess: guess && reading.joined != Some(place),
            };
            asked.push(self.fits(asked_for));
        }
        let fits = |place: &usize| self.known.get(*place).map_or(&[][..], |it| it.1.as_slice());
        if let Some(joined) = reading.joined {
            let joined = asked.get(joined).map_or(&[][..], fits);
            if !joined.iter().any(|(_, fit)| *fit >= SURE) {
                return;
            }
        }
        let mut weights: Vec<u32> = Vec::new();
        let mut matches = Vec::new();
        for (word, place) in asked.iter().enumerate() {
            let fits = fits(place);
            weights.push(self.asked_weight(fits));
            for (known, fit) in fits {
                matches.extend(self.index.postings(*known).iter().map(|it| Match {
                    phrase: it.phrase,
                    misfit: 100 - fit,
                    asked: u8::try_from(word).unwrap_or(u8::MAX),
                    place: it.place,
                    span: it.span,
                    weight: it.weight,
                }));
            }
        }
        let fillers: Vec<bool> = reading
            .words
            .iter()
            .map(|it| self.index.fillers.has(it))
            .collect();
        if !fillers.iter().all(|it| *it) {
            for (weight, _) in weights
                .iter_mut()
                .zip(fillers)
                .filter(|(_, filler)| *filler)
            {
                *weight = 0;
            }
        }
        if reading.cost == 0 {
            self.words = weights.iter().filter(|it| **it > 0).count();
        }
        let matches = sorted(matches, Ord::cmp);
        self.rank(&matches, &weights, u32::from(reading.cost));
    }

    /// Looks a word up, once; where its fits are in `known`.
    fn fits(&mut self, asked: Asked) -> usize {
        if let Some(place) = self.known.iter().position(|it| it.0 == asked) {
            return place;
        }
        let fits = self
            .index
            .vocabulary
            .fits(&asked.word, asked.last, asked.guess);
        self.known.push((asked, fits));
        self.known.len() - 1
    }

    /// How much a word of the query says: as much as the commonest word it may well be.
    fn asked_weight(&self, fits: &[(u32, Fit)]) -> u32 {
        let best = fits.iter().map(|it| it.1).max().unwrap_or_default();
        let good = fits.iter().filter(|it| it.1 + 8 >= best);
        let weight = good.map(|it| self.index.weight(it.0)).min();
        u32::from(weight.unwrap_or_else(|| self.index.unknown_weight()))
    }

    fn rank(&mut self, matches: &[Match], weights: &[u32], cost: u32) {
        let id = |it: &Match| self.index.phrases.get(it.phrase as usize).map(|it| it.id);
        for of_profession in matches.chunk_by(|one, other| id(one) == id(other)) {
            let mut scattered = vec![0; weights.len()];
            let mut phrases = 0;
            for of_phrase in of_profession.chunk_by(|one, other| one.phrase == other.phrase) {
                let met = Met::of(of_phrase, weights);
                self.closest = self.closest.max(met.fit * (100 - cost) / 100);
                if cost == 0 {
                    self.sure = self.sure.max(met.fit);
                }
                self.score_phrase(of_phrase, &met, cost);
                phrases += 1;
                for (best, fit) in scattered.iter_mut().zip(&met.fits) {
                    *best = u32::max(*best, *fit);
                }
            }
            if phrases > 1 {
                let fit = share(&scattered, weights);
                let Some(id) = of_profession.first().and_then(id) else {
                    continue;
                };
                self.keep(id, fit * SCATTERED / 10, Standing::Alias, u8::MAX, cost);
            }
        }
    }

    fn score_phrase(&mut self, matches: &[Match], met: &Met, cost: u32) {
        let phrase = matches
            .first()
            .and_then(|it| self.index.phrases.get(it.phrase as usize));
        let Some(phrase) = phrase else { return };
        let covered = met.covered * 100 / u32::from(phrase.weight.max(1));
        let mut parts = WORDS + COVERED * covered.min(100) / 100;
        if met.first {
            parts += FIRST;
        }
        if phrase.lang == self.lang {
            parts += OWN_LANG;
        }
        let whole = covered >= 100 && met.fit >= u32::from(SAME);
        match phrase.standing {
            Standing::Name => parts += NAMED,
            Standing::Part if whole => parts += NAMED / 2,
            Standing::Alias if whole => {}
            Standing::Part => parts -= PARTLY_PART,
            Standing::Alias => parts -= PARTLY_ALIAS,
        }
        self.keep(
            phrase.id,
            met.fit * parts / 10,
            phrase.standing,
            phrase.letters,
            cost,
        );
    }

    fn keep(&mut self, id: u16, score: u32, standing: Standing, letters: u8, cost: u32) {
        let score = score * (100 - cost) / 100;
        let standing = Standing::Alias as u32 - standing as u32;
        let key = score << 16 | standing << 8 | u32::from(u8::MAX - letters);
        let place = usize::from(id);
        if self.best.len() <= place {
            self.best.resize(place + 1, 0);
        }
        if let Some(best) = self.best.get_mut(place) {
            *best = key.max(*best);
        }
    }

    fn hits(self, limit: usize) -> Vec<Hit> {
        let best = self.best.iter().max().copied().unwrap_or_default() >> 16;
        let least = (best * WORTH / 100).max(LEAST_SCORE);
        let found = self.best.into_iter().zip(0..);
        let found = found.filter(|(key, _)| key >> 16 >= least).collect();
        // Equal ones stay in the order of the catalogue.
        let mut found: Vec<(u32, u16)> =
            sorted(found, |one: &(u32, u16), other| other.0.cmp(&one.0));
        found.truncate(limit);
        let hit = |(key, id): (u32, u16)| Hit {
            id,
            score: u16::try_from(key >> 16).unwrap_or(u16::MAX),
        };
        found.into_iter().map(hit).collect()
    }
}

/// How a phrase meets a query.
struct Met {
    /// Of each word of the query.
    fits: Vec<u32>,
    /// Of all of them by weight.
    fit: u32,
    /// Weight of the phrase's words that were asked for.
    covered: u32,
    /// Whether the first of them was.
    first: bool,
}

impl Met {
    /// Gives each word of the query the best place that is left. The matches are of one phrase, best first.
    fn of(matches: &[Match], weights: &[u32]) -> Self {
        let mut met = Self {
            fits: vec![0; weights.len()],
            fit: 0,
            covered: 0,
            first: false,
        };
        let mut taken = 0_u32;
        for found in matches {
            let places = ((1_u32 << found.span) - 1) << (found.place & 31).min(29);
            let asked = usize::from(found.asked);
            let Some(fit) = met.fits.get_mut(asked) else {
                continue;
            };
            if *fit > 0 || taken & places != 0 {
                continue;
            }
            *fit = 100 - u32::from(found.misfit);
            taken |= places;
            met.covered += u32::from(found.weight);
            met.first |= found.place == 0;
        }
        met.fit = share(&met.fits, weights);
        met
    }
}

/// The mean fit by weight.
fn share(fits: &[u32], weights: &[u32]) -> u32 {
    let (mut all, mut met) = (0, 0);
    for (fit, weight) in fits.iter().zip(weights) {
        let weight = match weight {
            0 if *fit > 0 => FILLER_WEIGHT,
            weight => *weight,
        };
        all += weight;
        met += fit * weight;
    }
    met / all.max(1)
}
