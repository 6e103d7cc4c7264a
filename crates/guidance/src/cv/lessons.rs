//! Lines of a CV out of what was written in the first job lessons.

use super::{Cv, LIST_LIMIT, Post};

/// What a learner wrote in the lessons, as far as a CV has a place for it. Empty is not written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// One sentence about oneself.
    pub about: String,
    /// Things that were done, each in the learner's words.
    pub done: Vec<String>,
    /// Skills, one a line or with commas between.
    pub skills: String,
}

impl Cv {
    /// The CV with what it does not hold yet of it. Nothing that stands there is changed.
    pub fn with_written(&self, written: &Written) -> Self {
        let mut cv = self.clone();
        if cv.about.trim().is_empty() {
            cv.about = written.about.trim().to_owned();
        }
        for did in written.done.iter().map(|it| it.trim()) {
            let mut there = cv.work.iter().chain(&cv.projects);
            let is_new = !did.is_empty() && !there.any(|it| it.did.trim() == did);
            if is_new && cv.projects.len() < LIST_LIMIT {
                cv.projects.push(Post {
                    did: did.to_owned(),
                    ..Post::default()
                });
            }
        }
        for skill in written.skills.split(['\n', ',', ';']).map(str::trim) {
            let is_new = !skill.is_empty() && !cv.skills.iter().any(|it| it.trim() == skill);
            if is_new && cv.skills.len() < LIST_LIMIT {
                cv.skills.push(skill.to_owned());
            }
        }
        cv
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> Written {
        Written {
            about: "Көмектескенді жақсы көремін.".to_owned(),
            done: vec!["Балаларға футбол үйреттім".to_owned(), "  ".to_owned()],
            skills: "санау, тыңдау\n сурет салу;".to_owned(),
        }
    }

    #[test]
    fn notes_become_lines_once() {
        let cv = Cv::default().with_written(&written());
        assert_eq!(cv.about, "Көмектескенді жақсы көремін.");
        assert_eq!(cv.projects.len(), 1);
        assert_eq!(cv.skills, ["санау", "тыңдау", "сурет салу"]);
        assert_eq!(
            cv.with_written(&written()),
            cv,
            "a second time adds nothing"
        );
    }

    #[test]
    fn what_stands_there_stays() {
        let own = Cv {
            about: "Өз сөзім".to_owned(),
            skills: vec!["тыңдау".to_owned(); LIST_LIMIT],
            ..Cv::default()
        };
        let cv = own.with_written(&written());
        assert_eq!((cv.about, cv.skills), (own.about, own.skills));
    }
}
